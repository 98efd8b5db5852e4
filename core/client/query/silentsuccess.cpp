// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/silentsuccess.h"

namespace penstock {

Result<Batch> SilentSuccess::decode(const QByteArray &bytes)
{
    if (m_speaks)
        return m_usual->decode(bytes);
    m_beginning += bytes;
    if (QByteArrayView("{}").startsWith(m_beginning.trimmed()))
        return Batch();
    m_speaks = true;
    return m_usual->decode(m_beginning);
}

Result<Batch> SilentSuccess::finish()
{
    if (!m_speaks && m_beginning.trimmed() != "{")
        return Batch();
    // A brace that is never closed is for the usual one to complain of.
    if (!m_speaks)
        (void)m_usual->decode(m_beginning);
    return m_usual->finish();
}

} // namespace penstock
