// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QProcess;

namespace penstock {

/// The way into the network of another process of the person, for a child of ours that is about to be run; see
/// PrivateNetwork. Opened before a fork; what happens in the child is system calls only.
class NetworkEntry final
{
    Q_DISABLE_COPY_MOVE(NetworkEntry)

public:
    explicit NetworkEntry(qint64 processId);
    ~NetworkEntry();

    bool isOpen() const { return m_network >= 0; } ///< else errno says why

    /// What is started by it runs in that network; where it cannot be entered the child ends with this exit code
    /// instead. This object is needed until then.
    void takeIn(QProcess &process, int refusedCode) const;

private:
    bool enter() const;

    int m_users = -1; ///< only where that process has another user namespace than this one
    int m_network = -1;
};

} // namespace penstock
