// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/striphead.h"

#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/stripbuttons.h"

#include <QEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr double leastLarge = 1.8; // of the text's size
constexpr int charactersWide = 44;

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
    QHBoxLayout *state = makeState();
    makeFigure();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title); // all of the width: names are long
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
    setShowsFacts(*m_largeCaption); // where it is in one line
    m_largeCaption->setElided(false);
    m_largeCaption->setWordWrap(true);
    m_details = new QToolButton(this);
    m_details->setAutoRaise(true);
    m_details->setIcon(themedIcon(QStringLiteral("table")));
    m_details->setToolTip(tr("Rejected rows and log"));
    m_details->setAccessibleName(m_details->toolTip());
    m_details->setFocusPolicy(Qt::StrongFocus);
    connect(m_details, &QToolButton::clicked, this, &StripHead::detailsRequested);
    m_figureRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_figureRow->setSpacing(0);
    m_figureRow->addWidget(m_large, 0, Qt::AlignLeft);
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
    m_buttons = new StripButtons(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::hair);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_buttons);
    return row;
}

void StripHead::present(const PipelineSnapshot &snapshot, const RunStanding &standing)
{
    m_snapshot = snapshot;
    presentTitle();
    presentState(standing);
    m_buttons->present(snapshot, standing);
    presentDetails();
    presentLarge(snapshot);
}

void StripHead::presentState(const RunStanding &standing)
{
    const bool isOver = m_snapshot.isOver();
    QString word = stateWord(m_snapshot);
    QStringList shorter = shorterStateWords(m_snapshot);
    if (standing.isFinishing && !isOver) {
        word = tr("Finishing what was read");
        shorter = {tr("Ending")};
    } else if (standing.isFinishing && m_snapshot.state == PipelineSnapshot::State::Succeeded) {
        shorter.prepend(word);
        word = tr("%1, by hand", "a state").arg(word);
    }
    const int percent = percentSettled(m_snapshot);
    const QString whole = percent >= 0 && !isOver ? tr("%1 · %2 %").arg(word).arg(percent) : word;
    m_state->setTexts(QStringList{whole, word} + shorter); // beside the buttons there is little room
    m_stateIcon->setToolTip(whole);
    m_state->setRole(stateRole(m_snapshot));
    updateIcon();
}

void StripHead::presentDetails()
{
    const quint64 rejected = rejectedAnywhere(m_snapshot);
    const QString text = rejected > 0 ? tr("%1 not stored").arg(formatCompact(double(rejected))) : QString();
    const bool hasRoom = !m_isCompact && !m_snapshot.isOver(); // the caption of one that is over says it
    m_details->setToolButtonStyle(rejected > 0 && hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (text != m_details->text())
        m_details->setText(text);
}

void StripHead::presentTitle()
{
    QStringList targets{m_snapshot.target};
    for (const SinkSnapshot &sink : std::as_const(m_snapshot.otherSinks))
        targets += sink.name;
    const QString names = targets.join(QStringLiteral(", "));
    const bool isMirrored =
        layoutDirection() == Qt::RightToLeft && !m_isCompact; // beside the source it points to the right
    const QString target = (isMirrored ? QStringLiteral("← ") : QStringLiteral("→ ")) + names;
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
    presentTitle();
    presentDetails();
    presentLarge(m_snapshot);
}

void StripHead::setLargeHeight(int pixels)
{
    m_largeHeight = pixels;
    fitLarge();
}

/// As large as the height allows, while the widest figure of its kind still has room.
void StripHead::fitLarge()
{
    LargeFit fit{m_snapshot.isOver() ? m_large->text() : QStringLiteral("888.8 k"), font(), m_largeHeight,
                 minimumWidth()};
    if (fit != m_fit) { // fonts are dear, ten times a second
        const auto lines = [this](double scale) {
            QFont font = this->font();
            font.setPointSizeF(font.pointSizeF() * scale);
            return font;
        };
        const double one = QFontMetricsF(lines(leastLarge)).horizontalAdvance(fit.widest) / leastLarge;
        const double room = double(minimumWidth()) / std::max(one, 1.0);
        const double wanted = std::min(double(m_largeHeight) / double(fontMetrics().height()), room);
        const QFont font = lines(std::max(wanted, leastLarge));
        if (m_large->font() != font)
            m_large->setFont(font);
        m_widest = QFontMetrics(font).horizontalAdvance(fit.widest);
        m_fit = std::move(fit);
    }
    // Of a fixed size, so that the next figure moves nothing.
    const QFontMetrics metrics(m_large->font());
    const QSize size(std::max(m_widest, metrics.horizontalAdvance(m_large->text())), metrics.height());
    if (m_large->minimumSize() != size || m_large->maximumSize() != size)
        m_large->setFixedSize(size);
    fitCaption(); // has what the figure leaves it
}

/// All of it is as large as the font.
void StripHead::fitFont()
{
    setFixedWidth(characterWidth(fontMetrics()) * charactersWide); // so that the curves of several runs stand in line
    const int side = std::max(style()->pixelMetric(QStyle::PM_SmallIconSize), fontMetrics().height());
    m_buttons->setIconSide(side);
    m_details->setIconSize({side, side});
    fitLarge();
}

/// Only another one: a label that gets a picture lays out all that is around it.
void StripHead::updateIcon()
{
    const int size = fontMetrics().height();
    const Icon icon{stateIcon(m_snapshot), themeColor(stateRole(m_snapshot)), size, devicePixelRatioF()};
    if (icon == m_icon)
        return;
    m_icon = icon;
    m_stateIcon->setPixmap(themedIcon(icon.name, stateRole(m_snapshot)).pixmap(QSize(size, size), icon.ratio));
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
