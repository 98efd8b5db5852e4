// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIconEngine>

#include <optional>

namespace penstock {

/// Paints one of our SVG files in the colour that its role has at the moment of painting.
class ThemedIcon final : public QIconEngine
{
public:
    ThemedIcon(const QString &name, ThemeRole role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QString path() const;

    QString m_name;
    ThemeRole m_role;
    std::optional<bool> m_exists; ///< its file; nothing: nobody has looked yet
};

} // namespace penstock
