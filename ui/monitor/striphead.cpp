// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/striphead.h"

#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

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

} // namespace

StripHead::StripHead(QWidget *parent) : QWidget(parent)
{
    m_title = new RoleLabel(ThemeRole::Text, this);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setElided(true);
    m_target = new RoleLabel(ThemeRole::Muted, this);
    m_target->setElided(true);
    QHBoxLayout *state = makeState();
    m_large = new RoleLabel(ThemeRole::Text, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_large->setFont(large);
    m_largeCaption = new RoleLabel(ThemeRole::Muted, this);
    m_largeCaption->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_target);
    column->addLayout(state);
    column->addStretch();
    column->addWidget(m_large);
    column->addWidget(m_largeCaption);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QHBoxLayout *StripHead::makeState()
{
    m_stateIcon = new QLabel(this);
    m_state = new RoleLabel(ThemeRole::Text, this);
    makeButtons();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::hair);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_whole);
    return row;
}

void StripHead::makeButtons()
{
    m_pause = makeButton(QStringLiteral("pause"), tr("Pause"), this);
    m_stop = makeButton(QStringLiteral("stop"), tr("Stop"), this);
    m_whole = makeButton(QStringLiteral("range"), tr("Show the whole run"), this);
    m_whole->setCheckable(true);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!isHeldByHand(m_snapshot)); });
    connect(m_stop, &QToolButton::clicked, this, &StripHead::stopRequested);
    connect(m_whole, &QToolButton::toggled, this, &StripHead::wholeRunRequested);
}

void StripHead::present(const PipelineSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_title->setText(snapshot.source);
    m_target->setText(QStringLiteral("→ ") + snapshot.target);
    const int percent = percentSettled(snapshot);
    m_state->setText(percent >= 0 && !snapshot.isOver() ? tr("%1 · %2 %").arg(stateWord(snapshot)).arg(percent)
                                                        : stateWord(snapshot));
    m_state->setRole(stateRole(snapshot));
    updateIcon();
    presentButtons(snapshot);
    presentLarge(snapshot);
}

void StripHead::presentButtons(const PipelineSnapshot &snapshot)
{
    const bool held = isHeldByHand(snapshot);
    const QString action = held ? tr("Resume") : tr("Pause");
    if (m_pause->toolTip() != action) {
        m_pause->setToolTip(action);
        m_pause->setAccessibleName(action);
        m_pause->setIcon(themedIcon(held ? QStringLiteral("play") : QStringLiteral("pause")));
    }
    const bool stopping = snapshot.state == PipelineSnapshot::State::Stopping;
    if ((snapshot.isOver() || stopping) && (m_pause->hasFocus() || m_stop->hasFocus() || m_whole->hasFocus()))
        Q_EMIT focusHomeless();
    for (QToolButton *button : {m_pause, m_stop, m_whole})
        button->setVisible(!snapshot.isOver());
    m_pause->setEnabled(!stopping);
    m_stop->setEnabled(!stopping);
}

void StripHead::presentLarge(const PipelineSnapshot &snapshot)
{
    const Pause *pause = runningPause(snapshot);
    m_large->setRole(stateRole(snapshot));
    if (pause && pause->resumesInMs >= 0) {
        m_large->setText(formatCountdown(pause->resumesInMs));
        m_largeCaption->setText(tr("until it resumes: %1, %2").arg(pauseMark(*pause), pauseReason(*pause)));
    } else if (pause) {
        m_large->setText(formatCountdown(pause->durationMs));
        m_largeCaption->setText(tr("paused so far: %1").arg(pauseReason(*pause)));
    } else if (snapshot.isOver()) {
        m_large->setText(formatCount(snapshot.accepted));
        QString caption = tr("rows stored in %1").arg(formatElapsed(snapshot.elapsedMs));
        if (snapshot.rejected > 0)
            caption += tr(" · %1 not stored").arg(formatCount(snapshot.rejected));
        if (snapshot.unknown > 0)
            caption += tr(" · %1 unknown").arg(formatCount(snapshot.unknown));
        if (snapshot.notSent > 0)
            caption += tr(" · %1 not sent").arg(formatCount(snapshot.notSent));
        m_largeCaption->setText(caption);
    } else {
        m_large->setRole(ThemeRole::Text);
        m_large->setText(formatCompact(snapshot.rowsPerSecond));
        m_largeCaption->setText(tr("rows per second"));
    }
}

void StripHead::updateIcon()
{
    const int size = fontMetrics().height();
    m_stateIcon->setPixmap(
        themedIcon(stateIcon(m_snapshot), stateRole(m_snapshot)).pixmap(QSize(size, size), devicePixelRatioF()));
}

void StripHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stateIcon)
        updateIcon();
}

} // namespace penstock
