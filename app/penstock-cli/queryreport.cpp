// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/queryreport.h"

#include "app/penstock-cli/terminal.h"

#include <QStringList>

namespace penstock {

void QueryReport::take(const Batch &batch)
{
    for (const Batch::Note &note : batch.notes) {
        const bool isError = note.severity == Batch::Note::Severity::Error;
        if (isError)
            m_failed.insert(note.statement);
        m_rowsMissing |= note.cut;
        if (m_isOne && isError)
            m_held += note.text;
        else
            terminal::report(m_isOne ? note.text : tr("Statement %1: %2").arg(note.statement + 1).arg(note.text));
    }
}

void QueryReport::finish(const Error *error)
{
    Error told = error ? *error : Error{};
    for (const QString &text : std::as_const(m_held)) {
        if (told.message.contains(text))
            continue;
        // "The answer broke off after 5 rows; …" has the reason in it.
        if (error && text.contains(told.message))
            told.message = text;
        else
            terminal::report(text);
    }
    if (error)
        terminal::report(told);
}

} // namespace penstock
