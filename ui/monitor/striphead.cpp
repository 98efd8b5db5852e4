// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/striphead.h"

#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

constexpr double leastLarge = 1.8; // of the text's size
constexpr int charactersWide = 40;

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
    QFont bold; // and no size of its own: that one grows with the strip
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setElided(true);
    m_target = new RoleLabel(ThemeRole::Muted, this);
    m_target->setElided(true);
    QHBoxLayout *top = makeTop();
    QHBoxLayout *state = makeState();
    makeFigure();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_target);
    column->addLayout(state);
    column->addStretch();
    column->addLayout(m_figureRow);
    fitFont();
}

void StripHead::makeFigure()
{
    m_large = new RoleLabel(ThemeRole::Text, this);
    m_largeCaption = new RoleLabel(ThemeRole::Muted, this);
    m_largeCaption->setWordWrap(true);
    m_figureRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_figureRow->setSpacing(0);
    m_figureRow->addWidget(m_large);
    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::hair);
    below->addWidget(m_largeCaption, 1);
    below->addWidget(m_details, 0, Qt::AlignBottom);
    m_figureRow->addLayout(below, 1);
}

QHBoxLayout *StripHead::makeState()
{
    m_stateIcon = new QLabel(this);
    m_state = new RoleLabel(ThemeRole::Text, this);
    m_state->setElided(true); // names of sinks are as long as they like
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::hair);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    return row;
}

QHBoxLayout *StripHead::makeTop()
{
    makeButtons();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::hair);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_tryNow, m_pause, m_stop, m_whole, m_more, m_goOn, m_remove})
        row->addWidget(button);
    return row;
}

void StripHead::makeButtons()
{
    m_tryNow = makeButton(QStringLiteral("refresh"), tr("Try now"), this);
    m_pause = makeButton(QStringLiteral("pause"), tr("Pause"), this);
    m_stop = makeButton(QStringLiteral("stop"), tr("Stop"), this);
    m_whole = makeButton(QStringLiteral("range"), tr("Show the whole run"), this);
    m_whole->setCheckable(true);
    m_more = makeButton(QStringLiteral("more"), tr("More"), this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(makeMore());
    m_details = makeButton(QStringLiteral("table"), tr("Rejected rows and log"), this);
    m_goOn = makeButton(QStringLiteral("play"), tr("Go on where it stopped…"), this);
    m_remove = makeButton(QStringLiteral("close"), tr("Remove from the list"), this);
    connect(m_tryNow, &QToolButton::clicked, this, &StripHead::tryNowRequested);
    connect(m_details, &QToolButton::clicked, this, &StripHead::detailsRequested);
    connect(m_goOn, &QToolButton::clicked, this, &StripHead::goOnRequested);
    connect(m_remove, &QToolButton::clicked, this, &StripHead::removeRequested);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!isHeldByHand(m_snapshot)); });
    connect(m_stop, &QToolButton::clicked, this, &StripHead::stopRequested);
    connect(m_whole, &QToolButton::toggled, this, &StripHead::wholeRunRequested);
}

QMenu *StripHead::makeMore()
{
    auto *menu = new QMenu(this);
    m_drain = menu->addAction(tr("&Finish what was read, then end"));
    connect(m_drain, &QAction::triggered, this, &StripHead::drainRequested);
    m_giveUp = menu->addAction(tr("&Give up what waits…"));
    connect(m_giveUp, &QAction::triggered, this, &StripHead::giveUpRequested);
    m_checkpoint = menu->addAction(tr("&Commit what is stored now"));
    connect(m_checkpoint, &QAction::triggered, this, &StripHead::checkpointRequested);
    connect(menu->addAction(tr("&Limit the speed…")), &QAction::triggered, this, &StripHead::speedLimitRequested);
    addTuning(*menu);
    return menu;
}

void StripHead::addTuning(QMenu &menu)
{
    menu.addSection(tr("Size and number of requests"));
    auto *modes = new QActionGroup(this);
    using Mode = TuningSnapshot::Mode;
    for (const auto &[mode, text] :
         {std::pair(Mode::Off, tr("As the &settings say")), std::pair(Mode::On, tr("As the server's &answers show")),
          std::pair(Mode::Pinned, tr("&Pinned as they are now"))}) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        modes->addAction(action);
        m_tuning += action;
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT tuningRequested(mode); });
    }
}

void StripHead::present(const PipelineSnapshot &snapshot)
{
    m_snapshot = snapshot;
    presentTitle();
    const int percent = percentSettled(snapshot);
    m_state->setText(percent >= 0 && !snapshot.isOver() ? tr("%1 · %2 %").arg(stateWord(snapshot)).arg(percent)
                                                        : stateWord(snapshot));
    m_state->setRole(stateRole(snapshot));
    updateIcon();
    presentButtons(snapshot);
    presentLarge(snapshot);
}

void StripHead::presentTitle()
{
    const QString target = QStringLiteral("→ ") + m_snapshot.target;
    m_title->setText(m_isCompact ? m_snapshot.source + u' ' + target : m_snapshot.source);
    m_target->setText(target);
}

void StripHead::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    m_target->setVisible(!compact);
    m_figureRow->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figureRow->setSpacing(compact ? spacing::small : 0);
    m_largeCaption->setWordWrap(!compact);
    m_largeCaption->setElided(compact);
    presentTitle();
}

void StripHead::setCanGoOn(bool can)
{
    m_canGoOn = can;
    m_goOn->setVisible(can && m_snapshot.isOver());
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
    const bool waits = waitsForServer(snapshot) && !snapshot.isOver(); // also one that is to end: it is waited for
    if ((snapshot.isOver() && (m_stop->hasFocus() || m_whole->hasFocus() || m_more->hasFocus())) ||
        ((snapshot.isOver() || stopping) && m_pause->hasFocus()) || (!waits && m_tryNow->hasFocus()))
        Q_EMIT focusHomeless();
    for (QToolButton *button : {m_pause, m_stop, m_whole, m_more})
        button->setVisible(!snapshot.isOver());
    m_tryNow->setVisible(waits);
    m_remove->setVisible(snapshot.isOver());
    m_goOn->setVisible(snapshot.isOver() && m_canGoOn);
    const quint64 rejected = rejectedAnywhere(snapshot);
    const bool misses = rejected > 0;
    m_details->setToolButtonStyle(misses ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_details->setText(misses ? tr("%1 not stored").arg(formatCompact(double(rejected))) : QString());
    m_pause->setEnabled(!stopping);
    m_drain->setEnabled(!stopping);
    m_giveUp->setEnabled(linesInQueues(snapshot) > 0);
    m_checkpoint->setVisible(hasPartitions(snapshot.lanes));
    m_tuning.at(int(snapshot.tuning.mode))->setChecked(true);
}

/// How long it will be, or is, and why; the caption.
QString StripHead::presentWait(const RunPause &pause)
{
    const bool knows = pause.resumesInMs >= 0;
    m_large->setText(formatCountdown(knows ? pause.resumesInMs : pause.durationMs));
    if (m_isCompact)
        return knows ? tr("until it resumes: %1").arg(pauseMark(pause)) : tr("paused: %1").arg(pauseMark(pause));
    return knows ? tr("until it resumes: %1, %2").arg(pauseMark(pause), pauseReason(pause))
                 : tr("paused so far: %1").arg(pauseReason(pause));
}

/// Of a run that goes on, with the parts of it that wait.
QString StripHead::flowCaption(const QList<RunPause> &running) const
{
    QStringList parts{tr("rows per second")};
    if (m_snapshot.bytesPerSecond > 0 && !m_isCompact) // beside the curve it stands at that one's end
        parts.first() += tr(", %1/s on the wire").arg(formatBytes(std::llround(m_snapshot.bytesPerSecond)));
    for (const RunPause &pause : running.first(std::min<qsizetype>(running.size(), 2)))
        parts += tr("%1: %2", "archive.csv: 429 · 4.2 s").arg(pause.whose, pauseSummary(pause));
    if (running.size() > 2)
        parts += tr("and %n more", nullptr, int(running.size()) - 2);
    return parts.join(m_isCompact ? QStringLiteral(" · ") : QStringLiteral("\n"));
}

void StripHead::presentLarge(const PipelineSnapshot &snapshot)
{
    const QList<RunPause> running = runningPauses(snapshot);
    m_large->setRole(stateRole(snapshot));
    if (standsStill(snapshot) && !running.isEmpty()) {
        const RunPause &first = running.constFirst();
        const QString caption = presentWait(first);
        m_largeCaption->setText(first.whose.isEmpty() ? caption : tr("%1: %2").arg(first.whose, caption));
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
        m_largeCaption->setText(flowCaption(running));
    }
    fitLarge();
}

void StripHead::setLargeHeight(int pixels)
{
    m_largeHeight = pixels;
    fitLarge();
}

/// As large as the height allows, while the widest figure of its kind still has room.
void StripHead::fitLarge()
{
    const auto lines = [this](double scale) {
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * scale);
        return font;
    };
    const QString widest = m_snapshot.isOver() ? m_large->text() : QStringLiteral("888.8 k");
    const double one = QFontMetricsF(lines(leastLarge)).horizontalAdvance(widest) / leastLarge;
    const double room = double(minimumWidth()) / std::max(one, 1.0);
    const double wanted = std::min(double(m_largeHeight) / double(fontMetrics().height()), room);
    const QFont font = lines(std::max(wanted, leastLarge));
    if (m_large->font() != font)
        m_large->setFont(font);
}

/// All of it is as large as the font.
void StripHead::fitFont()
{
    setFixedWidth(fontMetrics().averageCharWidth() *
                  charactersWide); // so that the curves of several runs stand in line
    const int side = std::max(style()->pixelMetric(QStyle::PM_SmallIconSize), fontMetrics().height());
    for (QToolButton *button : {m_tryNow, m_pause, m_stop, m_whole, m_more, m_goOn, m_remove, m_details})
        button->setIconSize({side, side});
    fitLarge();
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
    if (!m_figureRow)
        return;
    if (event->type() == QEvent::FontChange)
        fitFont();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

} // namespace penstock
