// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

/// One that shows where one goes, or came from: the other way round where one reads from right to left.
bool isOfDirection(const QString &name)
{
    constexpr std::array names{"arrow-left", "arrow-right", "chevron-right", "undo"};
    return std::ranges::any_of(names, [&name](const char *one) { return name == QLatin1String(one); });
}

} // namespace

ThemedIcon::ThemedIcon(const QString &name, ThemeRole role) : m_name(name), m_role(role) {}

void ThemedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

QPixmap ThemedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    QColor colour = themeColor(m_role);
    if (mode == QIcon::Disabled)
        colour = themeColor(ThemeRole::Faint);
    const bool isMirrored = QGuiApplication::isRightToLeft() && isOfDirection(m_name);
    const QString cacheKey = QStringLiteral("penstock/%1%2/%3/%4x%5")
                                 .arg(m_name, isMirrored ? QStringLiteral("/mirrored") : QString())
                                 .arg(colour.rgba(), 0, 16)
                                 .arg(size.width())
                                 .arg(size.height());
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;
    result = QPixmap(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    if (isMirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer renderer(path());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), colour);
    painter.end();
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QSize ThemedIcon::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *ThemedIcon::clone() const
{
    return new ThemedIcon(m_name, m_role);
}

QString ThemedIcon::key() const
{
    return QStringLiteral("penstock");
}

QString ThemedIcon::iconName()
{
    return m_name;
}

bool ThemedIcon::isNull()
{
    // Each layout asks it of each button, many times.
    if (!m_exists)
        m_exists = QFile::exists(path());
    return !*m_exists;
}

QString ThemedIcon::path() const
{
    return QStringLiteral(":/icons/%1.svg").arg(m_name);
}

QIcon themedIcon(const QString &name, ThemeRole role)
{
    return QIcon(new ThemedIcon(name, role));
}

} // namespace penstock
