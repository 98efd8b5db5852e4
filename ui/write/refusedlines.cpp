// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/refusedlines.h"

#include "ui/write/lineeditor.h"
#include "ui/write/reviewpane.h"

#include <QCoreApplication>

#include <utility>

namespace penstock {

namespace {

struct WriteTabText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WriteTab)
};

} // namespace

RefusedLines::RefusedLines(LineEditor &editor, ReviewPane &pane) : m_editor(editor), m_pane(pane) {}

void RefusedLines::take(const QList<RejectedRow> &refused, const QString &text)
{
    m_elsewhere = m_editor.setRefused(refused, text);
}

void RefusedLines::show()
{
    QList<ReviewPane::Refused> refused;
    for (const LineEditor::Refused &one : m_editor.refused())
        refused += ReviewPane::Refused{std::uint64_t(one.line.blockNumber()) + 1, one.reason};
    for (const RejectedRow &row : std::as_const(m_elsewhere))
        refused += ReviewPane::Refused{0, WriteTabText::tr("%1: %2").arg(row.text, row.reason)};
    m_pane.setRefused(refused);
}

} // namespace penstock
