// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace penstock {

/// Two colours that people must be able to tell apart, and the contrast that they have to have at least.
struct ColourPair
{
    QString what;
    QColor mark;
    QColor ground;
    double least = 0; ///< WCAG 2.1: 4.5 of text, 3 of large marks, lines around controls, curves, and text out of force
};

/// Of the theme that is in use: its roles on its grounds, the application's palette, the series of charts.
QList<ColourPair> colourPairs();

/// 1 to 21, by WCAG 2.1.
double contrast(const QColor &one, const QColor &other);

} // namespace penstock
