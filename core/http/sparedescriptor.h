// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace penstock {

/// A second handle of a connected socket. When a write fails, Qt closes its own one at once, and with it goes what the
/// peer had said before it broke off, such as why it refused an upload; by this one it can still be read.
class SpareDescriptor
{
public:
    SpareDescriptor() = default;
    ~SpareDescriptor() { close(); }

    void keep(qintptr descriptor);
    /// What has come and was not read, at most that much.
    QByteArray read(qsizetype maxBytes);
    void close();

private:
    Q_DISABLE_COPY_MOVE(SpareDescriptor)
    int m_descriptor = -1;
};

} // namespace penstock
