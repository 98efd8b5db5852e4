// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querysplitter.h"

#include "core/workspace/windowlayout.h"

namespace penstock {

namespace {

constexpr int editorShare = 1; ///< of the height, before the person moves the handle
constexpr int answerShare = 4;
constexpr int shareUnit = 1'000;

} // namespace

QuerySplitter::QuerySplitter(QWidget *text, QWidget *answer, WindowLayout &layout, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    constexpr auto part = WindowLayout::Part::QuerySplitter;
    addWidget(text);
    addWidget(answer);
    setChildrenCollapsible(false);
    setStretchFactor(0, editorShare);
    setStretchFactor(1, answerShare);
    setSizes({editorShare * shareUnit, answerShare * shareUnit});
    restoreState(layout.state(part));
    connect(this, &QSplitter::splitterMoved, this, [this, &layout] { layout.setState(part, saveState()); });
}

} // namespace penstock
