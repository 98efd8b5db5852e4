// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/stripbuttons.h"

#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/runpauses.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using State = PipelineSnapshot::State;

QToolButton *makeButton(const QString &icon, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool hasDeadLetters(const PipelineSnapshot &run)
{
    const bool hasFile =
        !run.rejectsFile.isEmpty() ||
        std::ranges::any_of(run.otherSinks, [](const SinkSnapshot &sink) { return !sink.rejectsFile.isEmpty(); });
    return hasFile && rejectedAnywhere(run) > 0;
}

} // namespace

StripButtons::StripButtons(QWidget *parent) : QWidget(parent)
{
    makeButtons();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    for (QToolButton *button : {m_tryNow, m_pause, m_stop, m_whole, m_more, m_goOn, m_runAgain, m_sendAgain, m_remove})
        row->addWidget(button);
}

void StripButtons::makeButtons()
{
    m_tryNow = makeButton(QStringLiteral("refresh"), tr("Try now"), this);
    m_pause = makeButton(QStringLiteral("pause"), tr("Pause"), this);
    m_stop = makeButton(QStringLiteral("stop"), tr("Stop"), this);
    m_whole = makeButton(QStringLiteral("range"), tr("Show the whole run"), this);
    m_whole->setCheckable(true);
    m_more = makeButton(QStringLiteral("more"), tr("More"), this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(makeMore());
    m_goOn = makeButton(QStringLiteral("play"), tr("Go on where it stopped…"), this);
    m_runAgain = makeButton(QStringLiteral("refresh"), tr("Run again"), this);
    m_runAgain->setText(tr("Run again"));
    m_runAgain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sendAgain = makeButton(QStringLiteral("import"), tr("Write again what was not stored…"), this);
    m_remove = makeButton(QStringLiteral("close"), tr("Remove from the list"), this);
    connect(m_tryNow, &QToolButton::clicked, this, &StripButtons::tryNowRequested);
    connect(m_goOn, &QToolButton::clicked, this, &StripButtons::goOnRequested);
    connect(m_runAgain, &QToolButton::clicked, this, &StripButtons::runAgainRequested);
    connect(m_sendAgain, &QToolButton::clicked, this, &StripButtons::sendAgainRequested);
    connect(m_remove, &QToolButton::clicked, this, &StripButtons::removeRequested);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!isHeldByHand(m_snapshot)); });
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (stopsAtOnce())
            Q_EMIT stopRequested();
        else
            Q_EMIT drainRequested();
    });
    connect(m_whole, &QToolButton::toggled, this, &StripButtons::wholeRunRequested);
}

QMenu *StripButtons::makeMore()
{
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("&Stop at once")), &QAction::triggered, this, &StripButtons::stopRequested);
    m_giveUp = menu->addAction(tr("&Give up what waits…"));
    connect(m_giveUp, &QAction::triggered, this, &StripButtons::giveUpRequested);
    m_checkpoint = menu->addAction(tr("&Commit what is stored now"));
    connect(m_checkpoint, &QAction::triggered, this, &StripButtons::checkpointRequested);
    connect(menu->addAction(tr("&Limit the speed…")), &QAction::triggered, this, &StripButtons::speedLimitRequested);
    addTuning(*menu);
    return menu;
}

void StripButtons::addTuning(QMenu &menu)
{
    menu.addSection(tr("Size and number of requests"));
    auto *modes = new QActionGroup(this);
    using Mode = TuningSnapshot::Mode;
    for (const auto &[mode, text] :
         {std::pair(Mode::Off, tr("As the s&ettings say")), std::pair(Mode::On, tr("As the server's &answers show")),
          std::pair(Mode::Pinned, tr("&Pinned as they are now"))}) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        modes->addAction(action);
        m_tuning += action;
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT tuningRequested(mode); });
    }
    connect(menu.addAction(tr("Pin &by hand…")), &QAction::triggered, this, &StripButtons::pinRequested);
}

void StripButtons::setIconSide(int pixels)
{
    for (QToolButton *button : {m_tryNow, m_pause, m_stop, m_whole, m_more, m_goOn, m_runAgain, m_sendAgain, m_remove})
        button->setIconSize({pixels, pixels});
}

/// What is held by hand would never be written; what is to end already need not be asked twice.
bool StripButtons::stopsAtOnce() const
{
    return m_standing.isFinishing || m_snapshot.state == State::Stopping || isHeldByHand(m_snapshot);
}

void StripButtons::present(const PipelineSnapshot &snapshot, const RunStanding &standing)
{
    m_snapshot = snapshot;
    m_standing = standing;
    keepFocus();
    const bool isOver = snapshot.isOver();
    presentPause();
    presentStop();
    for (QToolButton *button : {m_stop, m_whole, m_more})
        button->setVisible(!isOver);
    m_pause->setVisible(!isOver && snapshot.state != State::Stopping); // what is to end needs its room
    m_tryNow->setVisible(waitsForServer(snapshot));                    // also of one that is to end: it is waited for
    m_goOn->setVisible(isOver && standing.canGoOn);
    m_runAgain->setVisible(isOver && standing.canRunAgain);
    m_sendAgain->setVisible(isOver && hasDeadLetters(snapshot));
    m_remove->setVisible(isOver);
    m_giveUp->setEnabled(linesInQueues(snapshot) > 0);
    m_checkpoint->setVisible(hasPartitions(snapshot.lanes));
    m_tuning.at(int(snapshot.tuning.mode))->setChecked(true);
}

void StripButtons::keepFocus()
{
    const bool isOver = m_snapshot.isOver();
    const bool isStopping = m_snapshot.state == State::Stopping;
    if ((isOver && (m_stop->hasFocus() || m_whole->hasFocus() || m_more->hasFocus())) ||
        ((isOver || isStopping) && m_pause->hasFocus()) || (m_tryNow->hasFocus() && !waitsForServer(m_snapshot)))
        Q_EMIT focusHomeless();
}

void StripButtons::presentPause()
{
    const bool held = isHeldByHand(m_snapshot);
    const QString action = held ? tr("Resume") : tr("Pause");
    if (m_pause->toolTip() != action) {
        m_pause->setToolTip(action);
        m_pause->setAccessibleName(action);
        m_pause->setIcon(themedIcon(held ? QStringLiteral("play") : QStringLiteral("pause")));
    }
    m_pause->setEnabled(m_snapshot.state != State::Stopping);
}

/// The first time it writes what was read; then it says that the next time it does not.
void StripButtons::presentStop()
{
    const QString action =
        stopsAtOnce() ? tr("Stop at once: what waits is not sent") : tr("Stop: take no more, and write what was read");
    if (m_stop->toolTip() == action)
        return;
    m_stop->setToolTip(action);
    m_stop->setText(tr("Stop now"));
    m_stop->setAccessibleName(stopsAtOnce() ? tr("Stop now") : tr("Stop"));
    m_stop->setAccessibleDescription(action);
    m_stop->setToolButtonStyle(stopsAtOnce() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

} // namespace penstock
