// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profile.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/theme.h"
#include "ui/connections/connectionmark.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penstock;

/// What a connection is known by, wherever it is used.
class ConnectionMarkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void itsWordsCanBeRead_data();
    void itsWordsCanBeRead();
    void tabsHaveAStripe();
};

void ConnectionMarkTest::words_data()
{
    QTest::addColumn<QString>("colour");
    QTest::addColumn<bool>("isProduction");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("stripe"); // empty: none; "error": the theme's
    const QString red = QStringLiteral("#cc3b3b");
    QTest::newRow("plain") << QString() << false << false << QString() << false << QString();
    QTest::newRow("coloured") << red << false << false << QString() << true << red;
    QTest::newRow("production") << QString() << true << false << QStringLiteral("Production") << true
                                << QStringLiteral("error");
    QTest::newRow("read-only") << QString() << false << true << QStringLiteral("Read-only") << true << QString();
    QTest::newRow("all") << red << true << true << QStringLiteral("Production · Read-only") << true << red;
}

void ConnectionMarkTest::words()
{
    QFETCH(const QString, colour);
    QFETCH(const bool, isProduction);
    QFETCH(const bool, isReadOnly);
    QFETCH(const QString, stripe);
    Profile profile = Profile::createNew();
    profile.colour = colour;
    profile.isProduction = isProduction;
    profile.isReadOnly = isReadOnly;
    QWidget window;
    ConnectionMark mark(&window);
    QVERIFY(mark.isHidden());
    mark.setProfile(&profile);
    QTEST(mark.text(), "text");
    QTEST(!mark.isHidden(), "isThere");
    QVERIFY(mark.isHidden() || !mark.accessibleName().isEmpty());
    const QColor wanted = stripe == QLatin1String("error") ? themeColor(ThemeRole::Error) : QColor(stripe);
    QCOMPARE(connectionColour(profile), wanted);
    mark.setProfile(nullptr);
    QVERIFY(mark.isHidden());
}

void ConnectionMarkTest::itsWordsCanBeRead_data()
{
    QTest::addColumn<QString>("colour");
    for (const char *colour :
         {"#0a8f9c", "#2f7fc1", "#3a9a52", "#c28a00", "#d9622b", "#cc3b3b", "#a259b0", "#000000", "#ffffff", "#777777"})
        QTest::newRow(colour) << QString::fromLatin1(colour);
}

/// The darkest and the lightest pixel of it are 4.5 : 1 apart.
void ConnectionMarkTest::itsWordsCanBeRead()
{
    QFETCH(const QString, colour);
    Profile profile = Profile::createNew();
    profile.colour = colour;
    profile.isProduction = true;
    ConnectionMark mark;
    mark.setProfile(&profile);
    mark.resize(mark.sizeHint() * 4); // letters are drawn whole somewhere
    QFont font = mark.font();
    font.setPixelSize(40);
    mark.setFont(font);
    const QImage image = mark.grab().toImage();
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    double darkest = 1;
    double lightest = 0;
    const QRect inner = image.rect().adjusted(4, 4, -4, -4); // within the round corners
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (int x = inner.left(); x <= inner.right(); ++x) {
            darkest = std::min(darkest, luminance(image.pixelColor(x, y)));
            lightest = std::max(lightest, luminance(image.pixelColor(x, y)));
        }
    }
    const double contrast = (lightest + 0.05) / (darkest + 0.05);
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void ConnectionMarkTest::tabsHaveAStripe()
{
    TestServices world;
    Profile marked = world.addProfile(QStringLiteral("Plant 3"), QUrl(QStringLiteral("http://127.0.0.1:9")));
    marked.colour = QStringLiteral("#a259b0");
    QVERIFY(world.profiles.save(marked));
    const Profile plain = world.addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:9")));
    QueryTabs tabs(world.services);
    tabs.resize(800, 500);
    tabs.show();
    const auto stripe = [&tabs] {
        const QRect place = tabs.tabBar()->tabRect(tabs.currentIndex());
        const QImage image = tabs.tabBar()->grab().toImage();
        const qreal scale = image.devicePixelRatio();
        return image.pixelColor((QPointF(place.center().x(), place.bottom() - 1) * scale).toPoint());
    };
    tabs.setTarget(plain.id, {});
    QVERIFY(stripe() != QColor(marked.colour));
    tabs.setTarget(marked.id, {});
    QCOMPARE(stripe(), QColor(marked.colour));
    marked.colour = QStringLiteral("#3a9a52");
    QVERIFY(world.profiles.save(marked));
    QTRY_COMPARE(stripe(), QColor(marked.colour));
}

QTEST_MAIN(ConnectionMarkTest)
#include "connectionmark_test.moc"
