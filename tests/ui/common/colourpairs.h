// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/readablecolour.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QColor>
#include <QList>
#include <QMetaEnum>
#include <QPalette>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace penstock {

/// Two colours that people must be able to tell apart, and the contrast that they have to have at least.
struct ColourPair
{
    QString what;
    QColor mark;
    QColor ground;
    double least = 0; ///< WCAG 2.1: 4.5 of text, 3 of large marks, lines around controls, curves, and text out of force
};

namespace colourpairs {

inline constexpr double ofText = 4.5;
inline constexpr double ofMarks = 3;
inline constexpr int seriesColours = 8;
inline constexpr std::array grounds{ThemeRole::Window, ThemeRole::Surface, ThemeRole::Raised};

/// 0: it is a ground, or divides what can be told apart without it.
inline double leastOf(ThemeRole role)
{
    switch (role) {
    case ThemeRole::Window:
    case ThemeRole::Surface:
    case ThemeRole::Raised:
    case ThemeRole::Border:
        return 0;
    case ThemeRole::Text:
    case ThemeRole::Muted:
    case ThemeRole::Accent:
    case ThemeRole::Ok:
    case ThemeRole::Paused:
    case ThemeRole::Error:
    case ThemeRole::Parameter:
        return ofText;
    case ThemeRole::Edge:
    case ThemeRole::Faint:
        return ofMarks;
    }
    return ofText;
}

inline void addRoles(QList<ColourPair> *pairs)
{
    for (int i = 0; i < themeRoles; ++i) {
        const auto role = ThemeRole(i);
        if (leastOf(role) == 0)
            continue;
        for (const ThemeRole ground : grounds)
            *pairs += {QStringLiteral("role %1 on role %2").arg(i).arg(int(ground)), themeColor(role),
                       themeColor(ground), leastOf(role)};
        // A chosen row keeps the colours of its texts and icons.
        if (role != ThemeRole::Edge)
            *pairs += {QStringLiteral("role %1 on what is chosen").arg(i), themeColor(role),
                       QApplication::palette().color(QPalette::Highlight), std::min(leastOf(role), ofMarks)};
    }
}

inline void addPalette(QList<ColourPair> *pairs)
{
    using Role = QPalette::ColorRole;
    constexpr std::array<std::pair<Role, Role>, 10> texts{{{Role::WindowText, Role::Window},
                                                           {Role::Text, Role::Base},
                                                           {Role::Text, Role::AlternateBase},
                                                           {Role::ButtonText, Role::Button},
                                                           {Role::HighlightedText, Role::Highlight},
                                                           {Role::PlaceholderText, Role::Base},
                                                           {Role::PlaceholderText, Role::Window},
                                                           {Role::ToolTipText, Role::ToolTipBase},
                                                           {Role::Link, Role::Base},
                                                           {Role::LinkVisited, Role::Base}}};
    const auto roles = QMetaEnum::fromType<Role>();
    const QPalette palette = QApplication::palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[text, ground] : texts) {
            const bool isOff = group == QPalette::Disabled;
            *pairs += {QStringLiteral("%1 on %2%3")
                           .arg(QLatin1String(roles.valueToKey(text)), QLatin1String(roles.valueToKey(ground)),
                                isOff ? QStringLiteral(", disabled") : QString()),
                       palette.color(group, text), palette.color(group, ground), isOff ? ofMarks : ofText};
        }
    }
    *pairs += {QStringLiteral("muted text on what is chosen"), themeColor(ThemeRole::Muted),
               palette.color(QPalette::Highlight), ofText};
}

inline double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace colourpairs

/// Of the theme that is in use: its roles on its grounds, the application's palette, the series of charts.
inline QList<ColourPair> colourPairs()
{
    QList<ColourPair> pairs;
    colourpairs::addRoles(&pairs);
    colourpairs::addPalette(&pairs);
    const QColor surface = themeColor(ThemeRole::Surface);
    for (int i = 0; i < colourpairs::seriesColours; ++i) {
        pairs += {QStringLiteral("series %1").arg(i + 1), seriesColor(i), surface, colourpairs::ofMarks};
        pairs += {QStringLiteral("text of series %1").arg(i + 1), readableOn(surface, seriesColor(i)), surface,
                  colourpairs::ofText};
    }
    return pairs;
}

/// 1 to 21, by WCAG 2.1.
inline double contrast(const QColor &one, const QColor &other)
{
    const double first = colourpairs::luminance(one);
    const double second = colourpairs::luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace penstock
