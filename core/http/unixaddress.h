// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// What to connect to for a socket at a path. A socket's address holds 107 bytes and QLocalSocket writes it in Latin-1,
/// so that other paths go by a handle, which the system can name shortly. Valid as long as this object.
class UnixAddress final
{
    Q_DISABLE_COPY_MOVE(UnixAddress)

public:
    explicit UnixAddress(const QString &path);
    ~UnixAddress();

    const QString &name() const { return m_name; } ///< the path itself when there is no such file

private:
    int m_node = -1;
    QString m_name;
};

} // namespace penstock
