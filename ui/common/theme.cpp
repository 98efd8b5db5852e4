// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWindow>

#include <array>

namespace penstock {

namespace {

constexpr std::array<QRgb, 10> lightColours{0xFFF6F7F7, 0xFFFFFFFF, 0xFFFBFCFC, 0xFFD9DDDF, 0xFF1B1F23,
                                            0xFF5C666F, 0xFF0A6E78, 0xFF2B7A3D, 0xFF9A5B00, 0xFFB3261E};
constexpr std::array<QRgb, 10> darkColours{0xFF17191C, 0xFF1F2226, 0xFF262A2F, 0xFF353A40, 0xFFE7EAED,
                                           0xFF9AA4AE, 0xFF4CC2CE, 0xFF6CC481, 0xFFF0B354, 0xFFFF8A80};

// Each has at least 3 : 1, and no two of a theme come near each other, also for the colour-blind
// (tests/ui/common/theme). The light ones begin with Okabe and Ito's blue, vermilion and purple; their orange, sky and
// yellow, dark enough for white paper, look like others of the eight. The dark ones are the eight, made lighter.
constexpr std::array<QRgb, 8> lightSeries{0xFF0072B2, 0xFFD55E00, 0xFF8A8A5A, 0xFFCC6F9F,
                                          0xFF4A148C, 0xFF7A4B00, 0xFF9027FF, 0xFF8C1D40};
constexpr std::array<QRgb, 8> darkSeries{0xFF4DA3DB, 0xFFFF8A4C, 0xFF2CC79B, 0xFFE39AC4,
                                         0xFFE69F00, 0xFF8CD0F5, 0xFFF0E442, 0xFFE7EAED};

QColor roleColour(ThemeRole role, bool dark)
{
    return QColor::fromRgb((dark ? darkColours : lightColours)[static_cast<std::size_t>(role)]);
}

QPalette makePalette(bool dark)
{
    const auto colour = [dark](ThemeRole role) { return roleColour(role, dark); };
    const QColor text = colour(ThemeRole::Text);
    QPalette palette;
    palette.setColor(QPalette::Window, colour(ThemeRole::Window));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colour(ThemeRole::Surface));
    palette.setColor(QPalette::AlternateBase, colour(ThemeRole::Raised));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, colour(ThemeRole::Muted));
    palette.setColor(QPalette::Button, colour(ThemeRole::Raised));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, colour(ThemeRole::Error));
    palette.setColor(QPalette::ToolTipBase, colour(ThemeRole::Raised));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, colour(ThemeRole::Accent));
    palette.setColor(QPalette::LinkVisited, colour(ThemeRole::Muted));
    // A soft selection: text and icons keep their own colours on it.
    palette.setColor(QPalette::Highlight, blended(colour(ThemeRole::Accent), colour(ThemeRole::Surface), 0.15));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Light, dark ? colour(ThemeRole::Border) : colour(ThemeRole::Surface));
    palette.setColor(QPalette::Midlight, colour(ThemeRole::Border));
    palette.setColor(QPalette::Mid, colour(ThemeRole::Border));
    palette.setColor(QPalette::Dark, blended(colour(ThemeRole::Muted), colour(ThemeRole::Border), 0.5));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : colour(ThemeRole::Muted));

    const QColor faint = blended(colour(ThemeRole::Muted), colour(ThemeRole::Window), 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(ThemeRole::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(ThemeRole::Border));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Theme::Theme(QApplication &application, Settings &settings)
    : m_application(application), m_settings(settings), m_desktopIsDark(isDark(application.palette()))
{
    application.setStyle(new Style);
    connect(&settings, &Settings::colourSchemeChanged, this, &Theme::apply);
    application.installEventFilter(this);
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells its windows; our own palette hides what it changed to.
    if (event->type() == QEvent::ThemeChange && !m_applying && qobject_cast<QWindow *>(watched)) {
        m_applying = true;
        m_application.setPalette(QPalette());
        m_desktopIsDark = isDark(m_application.palette());
        m_applying = false;
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const Settings::ColourScheme scheme = m_settings.colourScheme();
    const bool dark =
        scheme == Settings::ColourScheme::System ? m_desktopIsDark : scheme == Settings::ColourScheme::Dark;
    m_applying = true;
    m_application.setPalette(makePalette(dark));
    m_applying = false;
}

bool isDarkTheme()
{
    return isDark(QApplication::palette());
}

QColor themeColor(ThemeRole role)
{
    return roleColour(role, isDarkTheme());
}

QColor seriesColor(int index)
{
    const auto &colours = isDarkTheme() ? darkSeries : lightSeries;
    return QColor::fromRgb(colours[static_cast<std::size_t>(qMax(0, index)) % colours.size()]);
}

Qt::PenStyle seriesPenStyle(int index)
{
    static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[static_cast<std::size_t>(qMax(0, index)) / lightSeries.size() % styles.size()];
}

QColor blended(const QColor &top, const QColor &bottom, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

} // namespace penstock
