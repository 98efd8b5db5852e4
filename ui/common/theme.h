// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QStringView>

class QApplication;

namespace penstock {

class Settings;

/// The colours of the program by what they mean: Border only divides, Edge is the line around what can be pressed or
/// written into, Faint is text that is not in force, Parameter what stands for a value in a statement. Values:
/// theme.cpp.
enum class ThemeRole {
    Window,
    Surface,
    Raised,
    Border,
    Text,
    Muted,
    Accent,
    Ok,
    Paused,
    Error,
    Edge,
    Faint,
    Parameter
};
constexpr int themeRoles = int(ThemeRole::Parameter) + 1;

/// One spacing scale, in device-independent pixels.
namespace spacing {
constexpr int hair = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
} // namespace spacing

/// Fusion with our palette, light, dark or in high contrast, with the density, the fonts and the motion that the
/// settings name, or else the desktop; installed once by the application. Follows both at once.
class Theme final : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &application, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(Theme)
    void apply();
    void applyStyle();
    void applyFonts();
    void applyMotion();
    void settingChanged(const QString &key);

    QApplication &m_application;
    Settings &m_settings;
    QFont m_desktopFont;
    int m_desktopBlinks = 0; ///< of the caret, ms
    bool m_desktopMoves = true;
    bool m_desktopIsDark = false;
    bool m_applying = false;
};

/// True when the application's palette is the dark one.
bool isDarkTheme();

/// True when it is one of the two of high contrast.
bool isHighContrast();

/// The colour of a role in the current theme.
QColor themeColor(ThemeRole role);

/// `share` (0 to 1) of the first colour over the second: tints that stay in the theme.
QColor blended(const QColor &top, const QColor &bottom, double share);

/// Series colour by index: eight Okabe–Ito colours that read on the current theme, then the same again.
QColor seriesColor(int index);

/// Line style by index: solid for the first eight, then dashes, so that no two series differ by colour alone.
Qt::PenStyle seriesPenStyle(int index);

/// An icon of ours (resources/icons/NAME.svg, strokes in black), tinted in the current theme's text colour, muted when
/// disabled; re-tinted when the theme changes. Names are file names without ending.
QIcon themedIcon(const QString &name, ThemeRole role = ThemeRole::Text);

} // namespace penstock
