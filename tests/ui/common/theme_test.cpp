// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

namespace penstock {

namespace {

/// WCAG 2.1 relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(qApp), *m_settings);
    }

    void contrastOfText_data()
    {
        QTest::addColumn<Settings::ColourScheme>("scheme");
        QTest::addColumn<ThemeRole>("text");
        QTest::addColumn<ThemeRole>("ground");
        const QList<std::pair<const char *, ThemeRole>> texts{
            {"text", ThemeRole::Text}, {"muted", ThemeRole::Muted},   {"accent", ThemeRole::Accent},
            {"ok", ThemeRole::Ok},     {"paused", ThemeRole::Paused}, {"error", ThemeRole::Error}};
        const QList<std::pair<const char *, ThemeRole>> grounds{
            {"window", ThemeRole::Window}, {"surface", ThemeRole::Surface}, {"raised", ThemeRole::Raised}};
        for (const Settings::ColourScheme scheme : {Settings::ColourScheme::Light, Settings::ColourScheme::Dark}) {
            const char *schemeName = scheme == Settings::ColourScheme::Dark ? "dark" : "light";
            for (const auto &[textName, text] : texts) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", schemeName, textName, groundName) << scheme << text << ground;
            }
        }
    }

    void contrastOfText()
    {
        QFETCH(Settings::ColourScheme, scheme);
        QFETCH(ThemeRole, text);
        QFETCH(ThemeRole, ground);
        m_settings->setColourScheme(scheme);
        const double ratio = contrast(themeColor(text), themeColor(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void textStaysReadableWhenSelected()
    {
        for (const Settings::ColourScheme scheme : {Settings::ColourScheme::Light, Settings::ColourScheme::Dark}) {
            m_settings->setColourScheme(scheme);
            const QPalette palette = QApplication::palette();
            const QColor selection = palette.color(QPalette::Highlight);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), selection) >= 4.5);
            QVERIFY2(contrast(themeColor(ThemeRole::Muted), selection) >= 4.5,
                     qPrintable(QString::number(contrast(themeColor(ThemeRole::Muted), selection))));
            QVERIFY(contrast(selection, themeColor(ThemeRole::Surface)) >= 1.1);
        }
    }

    void paletteFollowsThePreference()
    {
        m_settings->setColourScheme(Settings::ColourScheme::Dark);
        QVERIFY(isDarkTheme());
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(0x1F, 0x22, 0x26));
        m_settings->setColourScheme(Settings::ColourScheme::Light);
        QVERIFY(!isDarkTheme());
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF6, 0xF7, 0xF7));
    }

    void seriesColoursReadOnBothThemes()
    {
        for (const Settings::ColourScheme scheme : {Settings::ColourScheme::Light, Settings::ColourScheme::Dark}) {
            m_settings->setColourScheme(scheme);
            for (int i = 0; i < 8; ++i) {
                const double ratio = contrast(seriesColor(i), themeColor(ThemeRole::Surface));
                QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("series %1: %2").arg(i).arg(ratio)));
            }
        }
    }

    void noTwoSeriesDifferByColourAlone()
    {
        QCOMPARE(seriesColor(0), seriesColor(8));
        QVERIFY(seriesPenStyle(0) != seriesPenStyle(8));
        QVERIFY(seriesPenStyle(8) != seriesPenStyle(16));
    }

    void everyIconPaintsInItsColour()
    {
        m_settings->setColourScheme(Settings::ColourScheme::Dark);
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 40);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            const QImage image = themedIcon(name, ThemeRole::Accent).pixmap(32, 32).toImage();
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 255)
                        continue;
                    ++painted;
                    QCOMPARE(pixel.rgb(), themeColor(ThemeRole::Accent).rgb());
                }
            }
            QVERIFY2(painted > 4, qPrintable(name));
        }
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    }

    void iconsFollowTheTheme()
    {
        m_settings->setColourScheme(Settings::ColourScheme::Light);
        const QIcon icon = themedIcon(QStringLiteral("play"));
        const QImage light = icon.pixmap(16, 16).toImage();
        m_settings->setColourScheme(Settings::ColourScheme::Dark);
        QVERIFY(icon.pixmap(16, 16).toImage() != light);
        QVERIFY(icon.pixmap(16, 16, QIcon::Disabled).toImage() != icon.pixmap(16, 16).toImage());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

} // namespace penstock

QTEST_MAIN(penstock::ThemeTest)
#include "theme_test.moc"
