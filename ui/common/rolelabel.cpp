// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rolelabel.h"

#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace penstock {

RoleLabel::RoleLabel(ThemeRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyRole();
}

void RoleLabel::setRole(ThemeRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    applyRole();
}

void RoleLabel::setElided(bool elided)
{
    if (elided == m_elided)
        return;
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateToolTip();
    updateGeometry();
}

void RoleLabel::setText(const QString &text)
{
    setTexts({text});
}

void RoleLabel::setTexts(const QStringList &texts, qsizetype first)
{
    const QString &text = texts.at(first);
    const QString whole = first > 0 ? texts.constFirst() : QString();
    const QStringList shorter = texts.mid(first + 1);
    if (text == this->text() && whole == m_whole && shorter == m_shorter)
        return;
    m_whole = whole;
    m_shorter = shorter;
    if (m_namesWhole || !whole.isEmpty())
        setAccessibleName(whole);
    m_namesWhole = !whole.isEmpty();
    QLabel::setText(text);
    updateToolTip();
    update();
}

QSize RoleLabel::minimumSizeHint() const
{
    constexpr int leastCharacters = 8;
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(hint.width(), characterWidth(fontMetrics()) * leastCharacters), hint.height())
                    : hint;
}

void RoleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateToolTip();
    // The theme changed, and not just our own colour, which applyRole() itself sets.
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::WindowText) != themeColor(m_role))
        applyRole();
}

/// Nobody is asked for its height: heightForWidth() lays out a text that can be selected anew, which asks for another
/// painting, for ever.
void RoleLabel::paintEvent(QPaintEvent *event)
{
    const QString said = shown();
    if (!m_elided && said == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const int lines = !m_elided && m_shorter.contains(said) ? int(Qt::TextWordWrap) : 0;
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | lines, palette(), isEnabled(), said,
                          foregroundRole());
}

QString RoleLabel::shown() const
{
    return m_elided ? shownInLine() : wordWrap() ? shownInLines() : text();
}

QString RoleLabel::shownInLine() const
{
    const int room = contentsRect().width();
    const auto fits = [this, room](const QString &text) { return fontMetrics().horizontalAdvance(text) <= room; };
    if (fits(text()))
        return text();
    if (const auto shorter = std::ranges::find_if(m_shorter, fits); shorter != m_shorter.cend())
        return *shorter;
    if (!m_shorter.isEmpty())
        return factsWithin(m_shorter.last(), fontMetrics(), room);
    if (showsFacts(*this))
        return shownFacts(*this, room);
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, room);
}

QString RoleLabel::shownInLines() const
{
    if (text().isEmpty() || hasLinesFor(text()))
        return text();
    const auto shorter = std::ranges::find_if(m_shorter, [this](const QString &text) { return hasLinesFor(text); });
    if (shorter != m_shorter.cend())
        return *shorter;
    const int room = contentsRect().width();
    return m_shorter.isEmpty() ? fontMetrics().elidedText(text(), Qt::ElideRight, room)
                               : factsWithin(m_shorter.last(), fontMetrics(), room);
}

void RoleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void RoleLabel::applyRole()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColor(m_role));
    setPalette(colours);
}

/// A word may be too wide as well: another text may have shorter ones.
bool RoleLabel::hasLinesFor(const QString &text) const
{
    const QRect inside = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QSize needed =
        fontMetrics().boundingRect(QRect(0, 0, inside.width(), 1), int(alignment()) | Qt::TextWordWrap, text).size();
    return inside.height() >= needed.height() - 1 && (m_shorter.isEmpty() || needed.width() <= inside.width() + 1);
}

void RoleLabel::updateToolTip()
{
    const bool isCut = !m_whole.isEmpty() || shown() != text();
    const bool isOurs = m_elided || m_tellsWhole || !m_shorter.isEmpty();
    if (!isOurs && (!isCut || !toolTip().isEmpty()))
        return;
    setToolTip(!isCut ? QString() : m_whole.isEmpty() ? text() : m_whole);
    m_tellsWhole = isCut;
}

} // namespace penstock
