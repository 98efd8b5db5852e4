// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/namedlines.h"
#include "tests/core/pipeline/refusalsamples.h"

#include <QTest>

using namespace penstock;
using namespace penstock::refusalsamples;
using Kind = WriteOutcome::Kind;

Q_DECLARE_METATYPE(penstock::WriteOutcome)

namespace {

RejectedLine numbered(quint64 number, const char *reason)
{
    return {.number = number, .text = {}, .reason = QString::fromLatin1(reason)};
}

QByteArray unparsed(const QByteArray &line, const QByteArray &why = "missing fields")
{
    return "unable to parse '" + line + "': " + why;
}

QStringList words(const QByteArrayList &reasons)
{
    QStringList all;
    for (const QByteArray &reason : reasons)
        all += QString::fromUtf8(reason);
    return all;
}

void addRow(const char *name, const WriteOutcome &outcome, const QByteArray &named, bool areComplete)
{
    QTest::newRow(name) << outcome << QString::fromUtf8(named) << areComplete;
}

/// "1 no, 3 no": from 1 on, as servers count.
QString shown(const NamedLines &named)
{
    QStringList lines;
    for (const NamedLines::Line &line : named.lines)
        lines += QStringLiteral("%1 %2").arg(line.index + 1).arg(line.reason);
    return lines.join(QStringLiteral(", "));
}

} // namespace

/// Which lines of a batch an answer refuses.
class NamedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNumber_data()
    {
        QTest::addColumn<WriteOutcome>("outcome");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("areComplete");
        addRow("one of them", partial(3, 1, {}, {numbered(2, "no")}), "2 no", true);
        addRow("in another order", partial(3, 2, {}, {numbered(3, "b"), numbered(1, "a")}), "1 a, 3 b", true);
        addRow("twice: the first reason counts", partial(3, 1, {}, {numbered(2, "first"), numbered(2, "second")}),
               "2 first", true);
        addRow("number 0", partial(3, 1, {}, {numbered(0, "no")}), "", false);
        addRow("one behind the last", partial(3, 2, {}, {numbered(3, "a"), numbered(4, "b")}), "3 a", false);
        addRow("the last", partial(3, 1, {}, {numbered(3, "no")}), "3 no", true);
        WriteOutcome more = partial(3, 1, {}, {numbered(2, "no")});
        more.rejectedIsExact = false;
        addRow("so many at least", more, "2 no", false);
        addRow("nothing was stored for one", outcomeOf(Kind::Rejected, 3, {}, {numbered(2, "no")}), "2 no", false);
        addRow("nothing was stored, and each is named",
               outcomeOf(Kind::Rejected, 3, {}, {numbered(1, "a"), numbered(2, "b"), numbered(3, "c")}),
               "1 a, 2 b, 3 c", true);
        addRow(
            "each is named, and one that is not there",
            outcomeOf(Kind::Rejected, 3, {}, {numbered(1, "a"), numbered(2, "b"), numbered(3, "c"), numbered(9, "d")}),
            "1 a, 2 b, 3 c", true);
        addRow("numbers before words", partial(3, 1, words({unparsed("m v=1")}), {numbered(2, "no")}), "2 no", true);
    }

    void byNumber()
    {
        QFETCH(const WriteOutcome, outcome);
        compare(workOf(3).batch, outcome);
    }

    void byOrder_data()
    {
        QTest::addColumn<WriteOutcome>("outcome");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("areComplete");
        addRow("as many reasons as lines", outcomeOf(Kind::Rejected, 3, words({"a", "b", "c"})), "1 a, 2 b, 3 c", true);
        addRow("one for all", outcomeOf(Kind::Rejected, 3, words({"a"})), "", false);
        addRow("too many", outcomeOf(Kind::Rejected, 3, words({"a", "b", "c", "d"})), "", false);
        addRow("none", outcomeOf(Kind::Rejected, 3), "", false);
        addRow("some are stored: the order says nothing", partial(3, 3, words({"a", "b", "c"})), "", false);
    }

    void byOrder()
    {
        QFETCH(const WriteOutcome, outcome);
        compare(workOf(3).batch, outcome);
    }

    void byText_data()
    {
        QTest::addColumn<WriteOutcome>("outcome");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("areComplete");
        const QByteArray a = unparsed("a");
        const QByteArray quoted = unparsed("q s=\"it': is\"", "why': so");
        addRow("one", partial(6, 1, words({a})), "1 " + a, true);
        addRow("the spaces before it are not quoted", partial(6, 1, words({unparsed("b c")})), "2 " + unparsed("b c"),
               true);
        addRow("it holds what ends the quotation", partial(6, 1, words({quoted})), "3 " + quoted, true);
        addRow("two that are alike, one is named", partial(6, 1, words({unparsed("same")})), "4 " + unparsed("same"),
               true);
        addRow("both are named", partial(6, 2, words({unparsed("same", "x"), unparsed("same", "y")})),
               "4 " + unparsed("same", "x") + ", 5 " + unparsed("same", "y"), true);
        addRow("three times where there are two",
               partial(6, 3, words({unparsed("same"), unparsed("same"), unparsed("same")})),
               "4 " + unparsed("same") + ", 5 " + unparsed("same"), false);
        addRow("characters beyond ASCII", partial(6, 1, words({unparsed("gr\u00fc\u00df")})),
               "6 " + unparsed("gr\u00fc\u00df"), true);
        addRow("a part of a line is no line", partial(6, 1, words({unparsed("sam")})), "", false);
        addRow("one is not there, the next is", partial(6, 2, words({unparsed("none"), a})), "1 " + a, false);
        addRow("other words end it", partial(6, 2, words({a, "field type conflict"})), "1 " + a, false);
        addRow("no end of the quotation", partial(6, 1, words({"unable to parse 'a"})), "", false);
        addRow("more are refused than are named", partial(6, 2, words({a})), "1 " + a, false);
        addRow("fewer are", partial(6, 0, words({a})), "1 " + a, false);
        WriteOutcome more = partial(6, 1, words({a}));
        more.rejectedIsExact = false;
        addRow("at least", more, "1 " + a, false);
        addRow("nothing was stored for it", outcomeOf(Kind::Rejected, 6, words({a})), "1 " + a, false);
    }

    void byText()
    {
        QFETCH(const WriteOutcome, outcome);
        SinkBatch batch;
        for (const char *line : {"a", " \tb c", "q s=\"it': is\"", "same", "same", "gr\u00fc\u00df"})
            batch.append(line, batch.lines() + 1, 0);
        compare(batch, outcome);
    }

private:
    static void compare(const SinkBatch &batch, const WriteOutcome &outcome)
    {
        QFETCH(const QString, named);
        QFETCH(const bool, areComplete);
        const NamedLines result = namedLines(batch, outcome);
        QCOMPARE(shown(result), named);
        QCOMPARE(result.areComplete, areComplete);
    }
};

QTEST_GUILESS_MAIN(NamedLinesTest)
#include "namedlines_test.moc"
