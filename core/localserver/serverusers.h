// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace penstock {

/// Who uses the local server, counted by the system: each Penstock holds a shared lock on a byte of a file
/// (F_OFD_SETLK, fcntl(2)), which ends with it however it ends. The warden waits for the exclusive one: it gets that
/// when the last user is gone, and then nobody can join before the server has ended.
///
/// Another byte is locked by the server itself as long as it lives: two servers on one folder would damage the data.
class ServerUsers final
{
    Q_DISABLE_COPY_MOVE(ServerUsers)

public:
    enum class Others {
        None,
        Using,  ///< another Penstock does
        Ending, ///< a server is being ended since nobody used it
    };

    static constexpr int userByte = 0;
    static constexpr int serverByte = 1;

    explicit ServerUsers(const QString &path);
    ~ServerUsers() { leave(); }

    /// Joins unless a server is ending; true when joined. Twice does no harm. The errno is in error() when the file
    /// system refuses.
    bool join();
    void leave();

    bool isIn() const { return m_file >= 0; }
    int error() const { return m_error; } ///< of the last join(); 0: a server is ending
    Others others() const;

    const QByteArray &path() const { return m_path; } ///< as the system spells it

private:
    QByteArray m_path;
    int m_file = -1;
    int m_error = 0;
};

} // namespace penstock
