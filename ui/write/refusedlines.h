// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/rejectedrow.h"

#include <QList>

namespace penstock {

class LineEditor;
class ReviewPane;

/// What a server refused of the last write: marked in the editor where the lines still are as they were, and listed in
/// the pane.
class RefusedLines final
{
public:
    /// Both must outlive it.
    RefusedLines(LineEditor &editor, ReviewPane &pane);

    /// Of a write of that text.
    void take(const QList<RejectedRow> &refused, const QString &text);
    /// Those of the last write whose lines are as they were; the editor forgets the others.
    void show();

private:
    LineEditor &m_editor;
    ReviewPane &m_pane;
    QList<RejectedRow> m_elsewhere; ///< their lines are not there any more
};

} // namespace penstock
