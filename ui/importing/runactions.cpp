// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/runactions.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace penstock {

RunActions::RunActions(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_openResult = add(QStringLiteral("table"));
    m_openResult->setText(tr("&Open result"));
    m_showRows = add();
    m_showRows->setText(tr("Show rejected &rows"));
    m_keepRejects = add();
    m_goOn = add(QStringLiteral("play"));
    m_goOn->setToolTip(tr("Begin after the last row of which it is known what became of it"));
    m_begin = add(QStringLiteral("refresh"));
    m_undo = add();
    m_undo->setText(tr("&Undo…"));
    m_undo->setToolTip(tr("Delete from the server what this import has written"));
    m_keepProfile = add();
    m_keepProfile->setText(tr("Save as &profile…"));
    m_keepProfile->setToolTip(tr("Keep how this file was imported: the next one like it needs one Enter"));
    makeLimit();
    connect(m_openResult, &QPushButton::clicked, this,
            [this] { Q_EMIT resultWanted(m_openResult->mapToGlobal(QPoint(0, m_openResult->height()))); });
    connect(m_showRows, &QPushButton::clicked, this, &RunActions::rowsWanted);
    connect(m_keepRejects, &QPushButton::clicked, this, &RunActions::rejectsWanted);
    connect(m_goOn, &QPushButton::clicked, this, &RunActions::goOnWanted);
    connect(m_begin, &QPushButton::clicked, this, &RunActions::beginWanted);
    connect(m_undo, &QPushButton::clicked, this, &RunActions::undoWanted);
    connect(m_keepProfile, &QPushButton::clicked, this, &RunActions::profileWanted);
    connect(m_limit, &QSpinBox::valueChanged, this, &RunActions::rowsPerSecondChanged);
}

QPushButton *RunActions::add(const QString &icon)
{
    auto *button = new QPushButton(this);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    button->setAutoDefault(true); // Enter is seen to be its own while it has the focus
    layout()->addWidget(button);
    return button;
}

void RunActions::makeLimit()
{
    constexpr int mostRows = 100'000'000;
    constexpr int step = 1'000;
    m_limitLabel = new QLabel(tr("At &most:"), this);
    m_limit = new QSpinBox(this);
    m_limitLabel->setBuddy(m_limit);
    m_limit->setRange(0, mostRows);
    m_limit->setSingleStep(step);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setSuffix(tr(" rows/s"));
    m_limit->setAccessibleName(tr("Rows a second, at most"));
    m_limit->setKeyboardTracking(false);
    layout()->addWidget(m_limitLabel);
    layout()->addWidget(m_limit);
}

int RunActions::rowsPerSecond() const
{
    return m_limit->value();
}

void RunActions::setRowsPerSecond(int limit)
{
    m_limit->setValue(limit);
}

void RunActions::setUndoEnabled(bool enabled)
{
    m_undo->setEnabled(enabled);
}

void RunActions::setBeginEnabled(bool enabled)
{
    m_goOn->setEnabled(enabled);
    m_begin->setEnabled(enabled);
}

void RunActions::present(const PipelineSnapshot &snapshot, Stage stage, bool isRunning)
{
    const bool over = snapshot.isOver();
    const bool isThere = over && snapshot.accepted > 0 && stage != Stage::Undone;
    const bool incomplete =
        snapshot.state == PipelineSnapshot::State::Failed || snapshot.state == PipelineSnapshot::State::Cancelled;
    const bool hasJournal = !snapshot.journal.isEmpty() && stage != Stage::Undone;
    m_openResult->setVisible(isThere);
    m_showRows->setVisible(over && !snapshot.rejectedRows.isEmpty());
    m_keepRejects->setVisible(over && !snapshot.rejectedRows.isEmpty());
    m_keepRejects->setText(snapshot.rejectsFile.isEmpty() ? tr("Save re&jects…") : tr("Open re&jects file"));
    m_keepRejects->setToolTip(QDir::toNativeSeparators(snapshot.rejectsFile));
    const bool goesOn =
        stage == Stage::Ask || (over && incomplete && hasJournal && snapshot.read > 0 && stage != Stage::HalfUndone);
    m_goOn->setText(stage == Stage::Ask ? tr("&Go on there") : tr("&Go on"));
    m_goOn->setVisible(goesOn);
    m_begin->setText(goesOn ? tr("From the &beginning") : tr("&Try again"));
    m_begin->setVisible(stage == Stage::Ask || (over && incomplete));
    m_undo->setVisible(isThere && hasJournal);
    m_keepProfile->setVisible(isThere && m_keepsProfiles);
    m_limitLabel->setVisible(isRunning);
    m_limit->setVisible(isRunning);
}

void RunActions::focusNext()
{
    (!m_goOn->isHidden() ? m_goOn : !m_begin->isHidden() ? m_begin : m_openResult)->setFocus();
}

} // namespace penstock
