// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyobstacles.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(penstock::CopyPart)
Q_DECLARE_METATYPE(penstock::Flavour)

class CopyObstaclesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTold_data();
    void areTold();
};

void CopyObstaclesTest::areTold_data()
{
    QTest::addColumn<CopyPart>("part");
    QTest::addColumn<QList<SchemaItem>>("there");
    QTest::addColumn<Flavour>("target");
    QTest::addColumn<QStringList>("said"); // what stands in each sentence, in their order
    const auto part = [](const QStringList &tags, const QList<CopyPart::Field> &fields) {
        return CopyPart{u"m"_s, tags, fields};
    };
    using Fields = QList<CopyPart::Field>;
    const auto row = [](const char *name, const CopyPart &what, const QList<SchemaItem> &there, Flavour target,
                        const QStringList &said) { QTest::newRow(name) << what << there << target << said; };
    const Fields number{{u"f"_s, {u"unsigned"_s}}};
    const Fields mixed{{u"f"_s, {u"float"_s, u"string"_s}}};
    row("all is well", part({u"t"_s}, {{u"f"_s, {u"float"_s}}}), {}, Flavour::V3, {});
    row("tag and field", part({u"x"_s}, {{u"x"_s, {u"float"_s}}}), {}, Flavour::V1, {u"is a tag and a field"_s});
    row("unsigned into 1.x", part({}, number), {}, Flavour::V1, {u"written as an integer"_s});
    row("unsigned into 2.x", part({}, number), {}, Flavour::V2, {});
    row("unsigned into 3.x", part({}, number), {}, Flavour::V3, {});
    row("unsigned into VictoriaMetrics", part({}, number), {}, Flavour::VictoriaMetrics, {u"written as an integer"_s});
    row("several types into 1.x", part({}, mixed), {}, Flavour::V1, {});
    row("several types into 3.x", part({}, mixed), {}, Flavour::V3, {u"float, string"_s});
    row("another type there", part({}, {{u"f"_s, {u"float"_s}}}), {{u"f"_s, u"integer"_s}}, Flavour::V1,
        {u"float here and integer in the target"_s});
    row("the same type there", part({}, {{u"f"_s, {u"float"_s}}}), {{u"f"_s, u"float"_s}}, Flavour::V1, {});
    row("another field there", part({}, {{u"f"_s, {u"float"_s}}}), {{u"g"_s, u"integer"_s}}, Flavour::V1, {});
    // It becomes one.
    row("unsigned onto an integer", part({}, number), {{u"f"_s, u"integer"_s}}, Flavour::V1,
        {u"written as an integer"_s});
    row("unsigned onto an integer of 2.x", part({}, number), {{u"f"_s, u"integer"_s}}, Flavour::V2,
        {u"unsigned here and integer"_s});
    row("a type that is not told", part({}, {{u"f"_s, {u"float"_s}}}), {{u"f"_s, {}}}, Flavour::V2, {});
}

void CopyObstaclesTest::areTold()
{
    QFETCH(const CopyPart, part);
    QFETCH(const QList<SchemaItem>, there);
    QFETCH(const Flavour, target);
    QFETCH(const QStringList, said);
    const QStringList found = copyobstacles::of(part, there, target);
    QVERIFY2(found.size() == said.size(), qPrintable(found.join(u'\n')));
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(found[i].contains(said[i]) && found[i].startsWith(u"m: "), qPrintable(found[i]));
}

QTEST_GUILESS_MAIN(CopyObstaclesTest)
#include "copyobstacles_test.moc"
