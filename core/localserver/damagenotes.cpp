// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/damagenotes.h"

namespace penstock {

void DamageNotes::begin()
{
    m_sentences = m_folder.readDamage();
}

bool DamageNotes::read(const QByteArray &line, bool writes)
{
    const std::optional<QString> sentence = m_log.read(line);
    if (!sentence || m_sentences.contains(*sentence))
        return false;
    m_sentences += *sentence;
    // Where the disk is full it is known until the server ends, from its log.
    if (writes)
        (void)m_folder.writeDamage(m_sentences);
    return true;
}

} // namespace penstock
