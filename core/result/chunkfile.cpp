// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/chunkfile.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace penstock {

ChunkFile::~ChunkFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Status ChunkFile::open()
{
    if (m_descriptor >= 0)
        return {};
    const QByteArray folder = QFile::encodeName(m_folder);
    m_descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, S_IRUSR | S_IWUSR);
    if (m_descriptor < 0) { // not every file system has files without a name
        QByteArray name = folder + "/results-XXXXXX";
        m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_descriptor >= 0)
            ::unlink(name.constData());
    }
    return m_descriptor >= 0 ? Status() : fail(errno);
}

Status ChunkFile::fail(int reason) const
{
    return failure(Error::Kind::File, tr("The rows could not be moved to a file in the folder %1: %2. Make room there, "
                                         "or stop here and keep the rows so far.")
                                          .arg(QDir::toNativeSeparators(m_folder), qt_error_string(reason)));
}

Status ChunkFile::write(std::uint64_t place, std::span<const std::byte> bytes)
{
    if (const Status status = open(); !status)
        return status;
    while (!bytes.empty()) {
        const ssize_t count = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(place));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fail(count < 0 ? errno : ENOSPC);
        place += static_cast<std::uint64_t>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Status ChunkFile::mapOver(std::byte *address, std::uint64_t place, std::size_t size) const
{
    void *const there =
        ::mmap(nullptr, size, PROT_READ, MAP_SHARED, m_descriptor, static_cast<off_t>(place)); // NOLINT: of mmap
    if (there == MAP_FAILED)
        return fail(errno);
    // In one step: nobody finds the address without a page.
    if (::mremap(there, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, address) == MAP_FAILED) {
        const int reason = errno;
        ::munmap(there, size);
        return fail(reason);
    }
    return {};
}

void ChunkFile::erase(std::uint64_t place, std::size_t size) const
{
    // Where the file system has no holes, the room comes back with the file.
    (void)::fallocate(m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(place),
                      static_cast<off_t>(size));
}

} // namespace penstock
