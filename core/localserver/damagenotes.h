// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/damagelog.h"
#include "core/localserver/localserverfolder.h"

#include <QStringList>

namespace penstock {

/// What data the local server is known to have lost: from its log, and from earlier runs by a file that stays until the
/// person removes it.
class DamageNotes final
{
public:
    explicit DamageNotes(const LocalServerFolder &folder) : m_folder(folder) {}

    void begin(); ///< a server is about to be used

    /// A line of its log; true when there is a new note. With `writes` it is put into the file.
    bool read(const QByteArray &line, bool writes);

    const QStringList &sentences() const { return m_sentences; }

private:
    const LocalServerFolder &m_folder;
    DamageLog m_log;
    QStringList m_sentences;
};

} // namespace penstock
