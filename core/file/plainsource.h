// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/bytesource.h"

#include <QString>

class QIODevice;

namespace penstock {

/// A device as it is. Of one whose size is known, what it held when it was opened is read, not more; less is an error.
class PlainSource final : public ByteSource
{
public:
    /// `device` is open and stands at its beginning; `name` stands in errors.
    PlainSource(std::unique_ptr<QIODevice> device, const QString &name);
    ~PlainSource() override;

    Result<std::size_t> read(char *to, std::size_t size) override;
    Status seek(qint64 to) override;
    qint64 rawRead() const override { return m_read; }
    qint64 rawSize() const override { return m_size; }
    FileChange change() const override;

private:
    qint64 writtenAt() const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    bool m_sized;
    qint64 m_size;
    qint64 m_writtenAt;
    qint64 m_read = 0;
};

} // namespace penstock
