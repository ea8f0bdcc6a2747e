// A small tracker: two releases of one product above three of another, and features that need each other.
const release = (v, date) => ({ v, date, href: `releases/${v}.html` });

export const statement = (product, status, first, last = -1, more = {}) => ({
  id: `statement-${product}-${status}-${first}`, product, status, first, last, begins: true, arch: [], guest: [], sources: ['a-source'], ...more,
});

export const feature = (id, statements, more = {}) => ({
  id, title: id.toUpperCase(), href: `features/${id}.html`, description: '', aliases: [], areas: ['cpu'], statements, ...more,
});

export const sample = (...features) => ({
  version: 1,
  areas: [{ id: 'cpu', name: 'CPU' }, { id: 'memory', name: 'Memory' }],
  products: [
    { id: 'kvm', name: 'KVM', releaseName: 'Linux', releases: [release('5.9', '2020-10-11'), release('5.10', '2020-12-13'), release('5.15', '2021-10-31')] },
    { id: 'qemu', name: 'QEMU', releaseName: 'QEMU', releases: [release('6.2.0', '2021-12-14'), release('7.0.0', '2022-04-19')] },
    { id: 'libvirt', name: 'libvirt', releaseName: 'libvirt', releases: [release('7.0.0', '2021-01-15'), release('8.0.0', '2022-01-14')] },
    { id: 'xen', name: 'Xen', releaseName: 'Xen', releases: [release('4.16', '2021-12-02'), release('4.17', '2022-12-12')] },
  ],
  features,
});

export const stack = (releases, arch = 'x86', cpu = 'intel') => ({ releases: new Map(releases), arch, cpu });
