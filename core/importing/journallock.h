// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// Held while an import runs or is taken back, so that no second one of the same file to the same place goes on beside
/// it: each would tell the journal, and the rejects file, of its own rows.
///
/// The system's lock on a byte of one file beside the journals (F_OFD_SETLK, fcntl(2)), which ends with the process
/// however that ends. Where a file system has no locks nothing is held, and nobody is held up.
class JournalLock final
{
    Q_DISABLE_COPY_MOVE(JournalLock)

public:
    /// `journal`: its path. The folder need not exist; then there is nothing to hold.
    explicit JournalLock(const QString &journal);
    ~JournalLock() { release(); }

    /// False while another one holds it, in this process or elsewhere. Twice does no harm.
    bool take();
    void release();

    /// Whether somebody does.
    static bool isHeld(const QString &journal);

private:
    const QString m_journal;
    int m_file = -1;
};

} // namespace penstock
