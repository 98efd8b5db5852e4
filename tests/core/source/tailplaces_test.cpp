// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/tailplaces.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

TailPlace placeOf(quint64 inode, qint64 offset, const QByteArray &head = {})
{
    return {7, inode, head, offset};
}

} // namespace

class TailPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson_data()
    {
        QTest::addColumn<TailPlace>("place");
        QTest::newRow("plain") << TailPlace{1, 2, "m v=1 1\n", 8};
        QTest::newRow("empty") << TailPlace{};
        QTest::newRow("large") << TailPlace{std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max(),
                                            QByteArray("\0\xff\n", 3), std::numeric_limits<qint64>::max()};
    }

    void comesBackFromJson()
    {
        QFETCH(const TailPlace, place);
        const auto again = TailPlace::fromJson(place.toJson());
        QVERIFY(again);
        QVERIFY(*again == place);
    }

    void whatIsNoneIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = placeOf(3, 4).toJson();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut off") << good.chopped(3);
        QTest::newRow("another schema") << QByteArray(good).replace("penstock tail", "penstock");
        QTest::newRow("another version") << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("no inode") << QByteArray(good).replace("inode", "node");
        QTest::newRow("no number") << QByteArray(good).replace("\"4\"", "\"four\"");
        QTest::newRow("before the beginning") << QByteArray(good).replace("\"4\"", "\"-4\"");
        QTest::newRow("beyond all files") << QByteArray(good).replace("\"4\"", "\"9223372036854775808\"");
    }

    void whatIsNoneIsNone()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!TailPlace::fromJson(json));
    }

    void eachRowIsOfItsFile()
    {
        TailPlaces places;
        QVERIFY(!places.behind(0, -1));
        places.begin(1, placeOf(10, 500));
        QVERIFY(places.behind(0, -1) == placeOf(10, 500)); // nothing is settled yet
        QVERIFY(places.behind(1, 520) == placeOf(10, 520));
        places.begin(4, placeOf(11, 0));
        places.begin(9, placeOf(12, 0));
        QVERIFY(places.behind(3, 560) == placeOf(10, 560));
        QVERIFY(places.behind(4, 20) == placeOf(11, 20));
        QVERIFY(places.behind(12, 80) == placeOf(12, 80));
    }

    void aFileWithoutARowIsNone()
    {
        TailPlaces places;
        places.begin(1, placeOf(10, 0));
        places.begin(1, placeOf(11, 0));
        QVERIFY(places.behind(0, -1) == placeOf(11, 0));
        QVERIFY(places.behind(1, 8) == placeOf(11, 8));
    }

    void aHeadComesWhenThereIsOne()
    {
        TailPlaces places;
        QVERIFY(!places.wantsHead());
        places.setHead("x"); // of nothing
        places.begin(1, placeOf(10, 0));
        QVERIFY(places.wantsHead());
        places.setHead("m v=1 1\n");
        QVERIFY(places.wantsHead());
        places.setHead(QByteArray(TailPlaces::headSize, 'm'));
        QVERIFY(!places.wantsHead());
        QCOMPARE(places.behind(0, -1)->head.size(), TailPlaces::headSize);
        places.begin(5, placeOf(11, 0));
        QVERIFY(places.wantsHead());
    }
};

QTEST_GUILESS_MAIN(TailPlacesTest)
#include "tailplaces_test.moc"
