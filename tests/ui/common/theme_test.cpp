// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/common/colourpairs.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace penstock {

namespace {

/// What becomes of red, green and blue.
struct Sight
{
    const char *name;
    std::array<std::array<double, 3>, 3> matrix;
};

constexpr std::array<Sight, 4> sights{
    {{"all colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"no red", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
     {"no green", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
     {"no blue",
      {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}}};

/// L*, a* and b*.
std::array<double, 3> seenBy(const Sight &sight, const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += sight.matrix[i][j] * light[j];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const std::array<double, 3> &a, const std::array<double, 3> &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
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

    void everyPairOfColoursCanBeToldApart_data()
    {
        QTest::addColumn<Settings::ColourScheme>("scheme");
        QTest::addColumn<bool>("isDesktopDark");
        QTest::addColumn<QColor>("window");
        using enum Settings::ColourScheme;
        QTest::newRow("light") << Light << true << QColor(0xF6, 0xF7, 0xF7);
        QTest::newRow("dark") << Dark << false << QColor(0x17, 0x19, 0x1C);
        QTest::newRow("black on white") << HighContrast << false << QColor(Qt::white);
        QTest::newRow("white on black") << HighContrast << true << QColor(Qt::black);
    }

    /// Those of the theme itself: a new colour is among them by itself.
    void everyPairOfColoursCanBeToldApart()
    {
        QFETCH(const Settings::ColourScheme, scheme);
        QFETCH(const bool, isDesktopDark);
        QFETCH(const QColor, window);
        m_theme.reset();
        QApplication::setPalette(
            QPalette(QColor(isDesktopDark ? Qt::darkGray : Qt::lightGray).darker(isDesktopDark ? 300 : 100)));
        m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(qApp), *m_settings);
        m_settings->setColourScheme(scheme);
        QCOMPARE(QApplication::palette().color(QPalette::Window), window);
        QCOMPARE(isHighContrast(), scheme == Settings::ColourScheme::HighContrast);
        const QList<ColourPair> pairs = colourPairs();
        QVERIFY(pairs.size() > 60);
        QStringList bad;
        for (const ColourPair &pair : pairs) {
            const double ratio = contrast(pair.mark, pair.ground);
            if (ratio < pair.least)
                bad += QStringLiteral("%1: %2 on %3 has %4 of %5")
                           .arg(pair.what, pair.mark.name(), pair.ground.name())
                           .arg(ratio, 0, 'f', 2)
                           .arg(pair.least);
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void aColourOfTextIsOnlyAsFarFromItsOwnAsItMustBe_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("colour");
        QTest::newRow("vermilion on white") << QColor(Qt::white) << QColor(0xD5, 0x5E, 0x00);
        QTest::newRow("olive on white") << QColor(Qt::white) << QColor(0x8A, 0x8A, 0x5A);
        QTest::newRow("blue on white has enough") << QColor(Qt::white) << QColor(0x00, 0x72, 0xB2);
        QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white);
        QTest::newRow("blue on black") << QColor(Qt::black) << QColor(0x00, 0x40, 0x80);
        QTest::newRow("grey on grey") << QColor(0x80, 0x80, 0x80) << QColor(0x80, 0x80, 0x80);
    }

    void aColourOfTextIsOnlyAsFarFromItsOwnAsItMustBe()
    {
        QFETCH(const QColor, ground);
        QFETCH(const QColor, colour);
        const QColor text = readableOn(ground, colour);
        if (contrast(colour, ground) >= 4.5) {
            QCOMPARE(text, colour);
            return;
        }
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5 && ratio < 4.8, qPrintable(QString::number(ratio)));
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

    /// Also for those who see no red, no green or no blue (Machado, Oliveira and Fernandes 2009, in linear light): any
    /// two of the eight are well apart, by the distance in CIE L*a*b*.
    void theColourBlindTellSeriesApart()
    {
        for (const Settings::ColourScheme scheme : {Settings::ColourScheme::Light, Settings::ColourScheme::Dark}) {
            m_settings->setColourScheme(scheme);
            for (const Sight &sight : sights) {
                for (int a = 0; a < 8; ++a) {
                    for (int b = a + 1; b < 8; ++b) {
                        const double apart = distance(seenBy(sight, seriesColor(a)), seenBy(sight, seriesColor(b)));
                        QVERIFY2(apart >= 13, qPrintable(QStringLiteral("%1: %2 and %3: %4")
                                                             .arg(QLatin1String(sight.name))
                                                             .arg(a)
                                                             .arg(b)
                                                             .arg(apart)));
                    }
                }
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
