// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/notesview.h"

#include "core/async/visibletext.h"
#include "core/result/resultset.h"
#include "ui/common/theme.h"

namespace penstock {

namespace {

constexpr std::size_t listedNotes = 1'000;

QIcon iconOf(Batch::Note::Severity severity)
{
    switch (severity) {
    case Batch::Note::Severity::Information:
        return themedIcon(QStringLiteral("info"), ThemeRole::Accent);
    case Batch::Note::Severity::Warning:
        return themedIcon(QStringLiteral("warning"), ThemeRole::Paused);
    case Batch::Note::Severity::Error:
        break;
    }
    return themedIcon(QStringLiteral("error"), ThemeRole::Error);
}

} // namespace

NotesView::NotesView(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setAccessibleName(tr("Messages of the server"));
}

void NotesView::begin(bool numbered)
{
    clear();
    m_seen = 0;
    m_numbered = numbered;
}

void NotesView::setSummary(const QString &text)
{
    auto *item = new QListWidgetItem(themedIcon(QStringLiteral("clock"), ThemeRole::Muted), visibleText(text), this);
    item->setForeground(themeColor(ThemeRole::Muted));
}

void NotesView::listNew(const ResultSet &result)
{
    for (; m_seen < result.notes().size(); ++m_seen) {
        if (m_seen == listedNotes)
            addItem(tr("Further messages are counted, not listed."));
        if (m_seen >= listedNotes)
            continue;
        const Batch::Note &note = result.notes()[m_seen];
        const QString text =
            visibleText(m_numbered ? tr("Statement %1: %2").arg(note.statement + 1).arg(note.text) : note.text);
        new QListWidgetItem(iconOf(note.severity), text, this);
        if (note.severity == Batch::Note::Severity::Error)
            Q_EMIT errorListed(text);
    }
}

} // namespace penstock
