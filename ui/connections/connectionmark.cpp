// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionmark.h"

#include "core/connection/profile.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <cmath>

namespace penstock {

namespace {

constexpr int barWidth = 6; // of a colour without words
constexpr qreal corner = 3;

double linear(float channel)
{
    return channel <= 0.04045F ? double(channel) / 12.92 : std::pow((double(channel) + 0.055) / 1.055, 2.4);
}

/// Black or white, whichever has more contrast: never below 4.5 : 1 (WCAG 2.1, relative luminance).
QColor inkOn(const QColor &ground)
{
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

QColor connectionColour(const Profile &profile)
{
    if (!profile.colour.isEmpty())
        return QColor(profile.colour);
    return profile.isProduction ? themeColor(ThemeRole::Error) : QColor();
}

QString connectionMarks(const Profile &profile)
{
    QStringList marks;
    if (profile.isProduction)
        marks += ConnectionMark::tr("Production");
    if (profile.isReadOnly)
        marks += ConnectionMark::tr("Read-only");
    return marks.join(QStringLiteral(" · "));
}

ConnectionMark::ConnectionMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProfile(nullptr);
}

void ConnectionMark::setProfile(const Profile *profile)
{
    m_text = profile ? connectionMarks(*profile) : QString();
    m_own = profile ? QColor(profile->colour) : QColor();
    m_isProduction = profile && profile->isProduction;
    setVisible(!m_text.isEmpty() || m_own.isValid());
    setAccessibleName(m_text.isEmpty() ? tr("Colour of the connection") : m_text);
    setToolTip(
        profile
            ? QString(profile->name + (m_text.isEmpty() ? QString() : QStringLiteral(" · ") + m_text)).toHtmlEscaped()
            : QString());
    updateGeometry();
    update();
}

QSize ConnectionMark::sizeHint() const
{
    const int height = fontMetrics().height() + spacing::hair / 2;
    return {m_text.isEmpty() ? barWidth : fontMetrics().horizontalAdvance(m_text) + 2 * spacing::small, height};
}

void ConnectionMark::paintEvent(QPaintEvent *)
{
    const QColor ground = m_own.isValid() ? m_own : themeColor(m_isProduction ? ThemeRole::Error : ThemeRole::Muted);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()), corner, corner);
    painter.setPen(inkOn(ground));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace penstock
