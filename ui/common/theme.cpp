// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "core/settings/settings.h"
#include "ui/common/fixedfont.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QPalette>
#include <QWindow>

#include <array>

namespace penstock {

namespace {

using Colours = std::array<QRgb, std::size_t(themeRoles)>;
constexpr Colours lightColours{0xFFF6F7F7, 0xFFFFFFFF, 0xFFFBFCFC, 0xFFD9DDDF, 0xFF1B1F23, 0xFF5C666F, 0xFF0A6E78,
                               0xFF2B7A3D, 0xFF9A5B00, 0xFFB3261E, 0xFF808890, 0xFF78818A, 0xFF7A3E9D};
constexpr Colours darkColours{0xFF17191C, 0xFF1F2226, 0xFF262A2F, 0xFF353A40, 0xFFE7EAED, 0xFF9AA4AE, 0xFF4CC2CE,
                              0xFF6CC481, 0xFFF0B354, 0xFFFF8A80, 0xFF717A83, 0xFF7A838C, 0xFFC9A2F2};
// Plain white and plain black windows are known by these alone; see isHighContrast().
constexpr Colours whiteColours{0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFF595959, 0xFF000000, 0xFF333333, 0xFF00424A,
                               0xFF0B4F1C, 0xFF5C3600, 0xFF8C0D05, 0xFF000000, 0xFF595959, 0xFF4A1270};
constexpr Colours blackColours{0xFF000000, 0xFF000000, 0xFF000000, 0xFFA0A0A0, 0xFFFFFFFF, 0xFFE0E0E0, 0xFF5CE1FF,
                               0xFF7CFF8A, 0xFFFFD24A, 0xFFFF9C94, 0xFFFFFFFF, 0xFFB0B0B0, 0xFFD9B8FF};

// Each has at least 3 : 1, and no two of a theme come near each other, also for the colour-blind
// (tests/ui/common/theme). The light ones begin with Okabe and Ito's blue, vermilion and purple; their orange, sky and
// yellow, dark enough for white paper, look like others of the eight. The dark ones are the eight, made lighter.
constexpr std::array<QRgb, 8> lightSeries{0xFF0072B2, 0xFFD55E00, 0xFF8A8A5A, 0xFFCC6F9F,
                                          0xFF4A148C, 0xFF7A4B00, 0xFF9027FF, 0xFF8C1D40};
constexpr std::array<QRgb, 8> darkSeries{0xFF4DA3DB, 0xFFFF8A4C, 0xFF2CC79B, 0xFFE39AC4,
                                         0xFFE69F00, 0xFF8CD0F5, 0xFFF0E442, 0xFFE7EAED};

QColor roleColour(ThemeRole role, bool dark, bool plain)
{
    const Colours &colours = plain ? (dark ? blackColours : whiteColours) : dark ? darkColours : lightColours;
    return QColor::fromRgb(colours[static_cast<std::size_t>(role)]);
}

QPalette makePalette(bool dark, bool plain)
{
    const auto colour = [dark, plain](ThemeRole role) { return roleColour(role, dark, plain); };
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
    palette.setColor(QPalette::Highlight,
                     blended(colour(ThemeRole::Accent), colour(ThemeRole::Surface), plain ? 0.3 : 0.15));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Light, dark ? colour(ThemeRole::Border) : colour(ThemeRole::Surface));
    palette.setColor(QPalette::Midlight, colour(ThemeRole::Border));
    palette.setColor(QPalette::Mid, colour(ThemeRole::Border));
    palette.setColor(QPalette::Dark, blended(colour(ThemeRole::Muted), colour(ThemeRole::Border), 0.5));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : colour(ThemeRole::Muted));

    const QColor faint = colour(ThemeRole::Faint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(ThemeRole::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     blended(colour(ThemeRole::Border), colour(ThemeRole::Surface), 0.3));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Theme::Theme(QApplication &application, Settings &settings)
    : m_application(application),
      m_settings(settings),
      m_desktopFont(application.font()),
      m_desktopBlinks(QApplication::cursorFlashTime()),
      m_desktopMoves(QApplication::isEffectEnabled(Qt::UI_General)),
      m_desktopIsDark(isDark(application.palette()))
{
    applyStyle();
    connect(&settings, &Settings::changed, this, &Theme::settingChanged);
    application.installEventFilter(this);
    applyFonts();
    applyMotion();
    apply();
}

void Theme::settingChanged(const QString &key)
{
    if (key == settingkey::colourScheme) {
        apply();
    } else if (key == settingkey::density) {
        applyStyle();
        apply();
    } else if (key == settingkey::motion) {
        applyMotion();
        applyStyle();
        apply();
    } else if (key == settingkey::textSize || key == settingkey::fixedFont || key == settingkey::fixedSize) {
        applyFonts();
    }
}

void Theme::applyStyle()
{
    m_application.setStyle(new Style(m_settings.text(settingkey::density) == QLatin1String("Compact"),
                                     QApplication::isEffectEnabled(Qt::UI_General)));
}

void Theme::applyFonts()
{
    QFont font = m_desktopFont;
    if (const int points = m_settings.number(settingkey::textSize); points > 0)
        font.setPointSize(points);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        // Qt 6.4 tells those alone that are made later.
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            QEvent change(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &change);
        }
    }
    chooseFixedFont(m_settings.text(settingkey::fixedFont), m_settings.number(settingkey::fixedSize));
}

/// A caret that blinks moves as well.
void Theme::applyMotion()
{
    const QString wanted = m_settings.text(settingkey::motion);
    const bool moves = wanted == QLatin1String("Full") || (wanted != QLatin1String("Reduced") && m_desktopMoves);
    QApplication::setEffectEnabled(Qt::UI_General, moves);
    QApplication::setCursorFlashTime(moves ? m_desktopBlinks : 0);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *main = qobject_cast<QMainWindow *>(window))
            main->setAnimated(moves);
    }
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
    if (scheme == Settings::ColourScheme::HighContrast) {
        m_applying = true;
        m_application.setPalette(makePalette(m_desktopIsDark, true));
        m_applying = false;
        return;
    }
    m_applying = true;
    m_application.setPalette(makePalette(dark, false));
    m_applying = false;
}

bool isDarkTheme()
{
    return isDark(QApplication::palette());
}

bool isHighContrast()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    return window == Qt::white || window == Qt::black;
}

QColor themeColor(ThemeRole role)
{
    return roleColour(role, isDarkTheme(), isHighContrast());
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
