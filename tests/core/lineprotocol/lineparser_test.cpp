// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineparser.h"

#include <QTest>

#include <charconv>

using namespace penstock;
using Reason = penstock::LineMistake::Reason;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QString valueText(const FieldValue &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return u'\'' + toText(*text) + u'\'';
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return QString::number(*integer) + u'i';
    if (const auto *number = std::get_if<std::uint64_t>(&value))
        return QString::number(*number) + u'u';
    char digits[32];
    char *const end = std::to_chars(std::begin(digits), std::end(digits), std::get<double>(value)).ptr;
    return QString::fromLatin1(digits, end - digits);
}

/// The parts of a line, each in brackets.
QString parts(const LineParser &parser)
{
    QString text = u'[' + toText(parser.point().measurement) + u']';
    for (const TagView &tag : parser.point().tags)
        text += u'[' + toText(tag.key) + u'|' + toText(tag.value) + u']';
    for (const FieldView &field : parser.point().fields)
        text += u'[' + toText(field.key) + u'|' + valueText(field.value) + u']';
    return parser.time() ? text + QString::number(*parser.time()) : text;
}

} // namespace

Q_DECLARE_METATYPE(penstock::LineGrammar)
Q_DECLARE_METATYPE(penstock::LineMistake::Reason)

class LineParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<LineGrammar>("grammar");
        QTest::addColumn<QString>("expected");

        const auto row = [](LineGrammar grammar, const char *line, const char *expected) {
            QTest::addRow("%d: %s", static_cast<int>(grammar), line)
                << QByteArray(line) << grammar << QString::fromUtf8(expected);
        };
        const auto all = [&row](const char *line, const char *expected) {
            for (const LineGrammar grammar : {LineGrammar::V1, LineGrammar::V2, LineGrammar::V3})
                row(grammar, line, expected);
        };
        all("cpu_load_short,host=server02,region=us-west value=0.55 1422568543702900257",
            "[cpu_load_short][host|server02][region|us-west][value|0.55]1422568543702900257");
        all("m f=1", "[m][f|1]");
        all("m  f=1   12  ", "[m][f|1]12");
        all("m f=1 -12", "[m][f|1]-12");
        all("m f=1 0", "[m][f|1]0");
        all("m f=1 007", "[m][f|1]7");
        all("m f=1 9223372036854775806", "[m][f|1]9223372036854775806");
        all("a\\,b\\ c=d f=1", "[a,b c=d][f|1]");
        all("m,k\\,\\ \\==v\\,\\ \\= f=1", "[m][k, =|v, =][f|1]");
        all("m f\\,\\ \\==1", "[m][f, =|1]");
        all("m\\q,a\\b=C:\\dir f\\g=1", "[m\\q][a\\b|C:\\dir][f\\g|1]");
        all("m,a\\\"b=\\\" f=1", "[m][a\\\"b|\\\"][f|1]");
        all("\"m\",\"k\"=\"v\" \"f\"=1", "[\"m\"][\"k\"|\"v\"][\"f\"|1]");
        all("m#,#t=#v #f=1", "[m#][#t|#v][#f|1]");
        all("m a=1,b=-2.5,c=1e5,d=1E-5,e=1e+5,f=-0,g=00.50",
            "[m][a|1][b|-2.5][c|1e+05][d|1e-05][e|1e+05][f|-0][g|0.5]");
        all("m f=1e-400,g=-0e999999999999999999999", "[m][f|0][g|-0]");
        all("m f=100000000000000000000000000000000000000000000000", "[m][f|1e+47]");
        all("m a=1i,b=-9223372036854775808i,c=9223372036854775807i,d=-00012i",
            "[m][a|1i][b|-9223372036854775808i][c|9223372036854775807i][d|-12i]");
        all("m a=t,b=T,c=true,d=True,e=TRUE,f=f,g=F,h=false,i=False,j=FALSE",
            "[m][a|yes][b|yes][c|yes][d|yes][e|yes][f|no][g|no][h|no][i|no][j|no]");
        all("m f=\"a, b=c #\",g=\"\" 1", "[m][f|'a, b=c #'][g|'']1");
        all("m f=\"a\\\"b\\\\c\\d\\,\\ \\=\" 1", "[m][f|'a\"b\\c\\d\\,\\ \\=']1");
        all("m f=\"two\nlines\ttab\rreturn\" 1", "[m][f|'two\nlines\ttab\rreturn']1");
        all("\u00e9,\U0001f680=\u6f22 \u26a1=\"\ufe0f\" 1", "[\u00e9][\U0001f680|\u6f22][\u26a1|'\ufe0f']1");

        // Numbers: 3.x wants digits on both sides.
        row(LineGrammar::V1, "m a=.5,b=-.5,c=1.,d=1.e5", "[m][a|0.5][b|-0.5][c|1][d|1e+05]");
        row(LineGrammar::V2, "m a=123u,b=18446744073709551615u", "[m][a|123u][b|18446744073709551615u]");
        row(LineGrammar::V3, "m a=123u", "[m][a|123u]");
        // Duplicate fields: with 1.x the last one wins. A tag's name may be a field's name there.
        row(LineGrammar::V1, "m f=1,g=2,f=3", "[m][g|2][f|3]");
        row(LineGrammar::V1, "m,k=a k=2", "[m][k|a][k|2]");
        // Separators: 3.x is laxer where it cannot be mistaken.
        row(LineGrammar::V3, "m,t=a=b f=1", "[m][t|a=b][f|1]");
        row(LineGrammar::V3, "m f,g=1", "[m][f,g|1]");
        // Backslashes: in 1.x only the last before a separator escapes; in 3.x a backslash escapes a backslash.
        row(LineGrammar::V1, "m,t=a\\\\b f=1", "[m][t|a\\\\b][f|1]");
        row(LineGrammar::V3, "m,t=a\\\\b f=1", "[m][t|a\\b][f|1]");
        row(LineGrammar::V1, "m,t=a\\\\,b f=1", "[m][t|a\\,b][f|1]");
        row(LineGrammar::V3, "m,t=a\\\\,b=c f=1", "!");
        row(LineGrammar::V3, "m,t=a\\\\\\,b f=1", "[m][t|a\\,b][f|1]");
        row(LineGrammar::V1, "m,t=a\\\\\\ b f=1", "[m][t|a\\\\ b][f|1]");
        row(LineGrammar::V1, "m\\\\q f=1", "[m\\\\q][f|1]");
        row(LineGrammar::V3, "m\\\\q f=1", "[m\\q][f|1]");
        row(LineGrammar::V1, "m\\=x f=1", "[m=x][f|1]");
        row(LineGrammar::V3, "m\\=x f=1", "[m\\=x][f|1]");
        row(LineGrammar::V1, "m\\\"x a\\\"b=1", "[m\"x][a\"b|1]");
        row(LineGrammar::V3, "m\\\"x a\\\"b=1", "[m\\\"x][a\\\"b|1]");
        row(LineGrammar::V1, "m a\\\\\\=b=1", "[m][a\\\\=b|1]");
        row(LineGrammar::V1, "m a\\\\b=1", "[m][a\\\\b|1]");
    }

    void reads()
    {
        QFETCH(QByteArray, line);
        QFETCH(LineGrammar, grammar);
        QFETCH(QString, expected);
        LineParser parser(grammar);
        const bool good = parser.parse(view(line));
        if (expected == QStringLiteral("!")) {
            QVERIFY(!good);
            return;
        }
        QVERIFY2(good, qPrintable(parser.mistake().text()));
        QCOMPARE(parts(parser), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line"); // the mistake is at the '^', which is taken out
        QTest::addColumn<LineGrammar>("grammar");
        QTest::addColumn<Reason>("reason");

        const auto row = [](LineGrammar grammar, Reason reason, const QByteArray &line) {
            QTest::addRow("%d: %.60s", static_cast<int>(grammar), line.constData()) << line << grammar << reason;
        };
        const auto all = [&row](Reason reason, const QByteArray &line) {
            for (const LineGrammar grammar : {LineGrammar::V1, LineGrammar::V2, LineGrammar::V3})
                row(grammar, reason, line);
        };
        all(Reason::Comment, "^#m f=1");
        all(Reason::NoMeasurement, "^,t=a f=1");
        all(Reason::NoMeasurement, "^");
        all(Reason::NoTagKey, "m,^=a f=1");
        all(Reason::NoTagKey, "m,^ f=1");
        all(Reason::NoTagKey, "m,t=a,^=b f=1");
        all(Reason::NoTagValue, "m,t^ f=1");
        all(Reason::NoTagValue, "m,t=^ f=1");
        all(Reason::NoTagValue, "m,t=^,u=a f=1");
        all(Reason::TagTwice, "m,t=a,u=b,^t=c f=1");
        all(Reason::TagTwice, "m,a=1,b=1,c=1,d=1,e=1,f=1,g=1,h=1,i=1,^b=1 f=1");
        all(Reason::NoFields, "m^");
        all(Reason::NoFields, "m ^");
        all(Reason::NoFields, "m,t=a  ^");
        all(Reason::NoFieldKey, "m ^=1");
        all(Reason::NoFieldKey, "m f=1,^ 1");
        all(Reason::NoFieldKey, "m f=1,^");
        all(Reason::NoEquals, "m f^ 1");
        all(Reason::NoEquals, "m f=1,g^ 1");
        all(Reason::NoEquals, "m f^ g=1");
        all(Reason::NoFieldValue, "m f=^ 1");
        all(Reason::NoFieldValue, "m f=^,g=1");
        all(Reason::NoFieldValue, "m f=^");
        all(Reason::Reserved, "m,^time=a f=1");
        all(Reason::Reserved, "m f=1,^time=2 1");
        all(Reason::Control, "m,t=a^\tb f=1");
        all(Reason::Control, "m^\tf=1");
        all(Reason::Control, "m,t=a^\nb f=1");
        all(Reason::OpenString, "m f=^\"a 1");
        all(Reason::OpenString, "m f=^\"a\\\" 1");
        all(Reason::BehindString, "m f=\"a\"^b 1");
        all(Reason::BehindString, "m f=\"a\"^b\" 1");
        all(Reason::Number, "m f=^1x 1");
        all(Reason::Number, "m f=^+1 1");
        all(Reason::Number, "m f=^- 1");
        all(Reason::Number, "m f=^. 1");
        all(Reason::Number, "m f=^1.5i 1");
        all(Reason::Number, "m f=^1e 1");
        all(Reason::Number, "m f=^1e5i 1");
        all(Reason::Number, "m f=^0x10 1");
        all(Reason::Number, "m f=^1\t1");
        all(Reason::IntegerRange, "m f=^9223372036854775808i 1");
        all(Reason::FloatRange, "m f=^1e400 1");
        all(Reason::FloatRange, "m f=^-1.8e308 1");
        all(Reason::NotFinite, "m f=^NaN 1");
        all(Reason::NotFinite, "m f=^-inf 1");
        all(Reason::NotFinite, "m f=^Infinity 1");
        all(Reason::Value, "m f=^tRUE 1");
        all(Reason::Value, "m f=^yes 1");
        all(Reason::Value, "m f=^a\" 1");
        all(Reason::Timestamp, "m f=1 ^1.5");
        all(Reason::Timestamp, "m f=1 ^-");
        all(Reason::Timestamp, "m f=1 ^+1");
        all(Reason::TimestampRange, "m f=1 ^9223372036854775807");
        all(Reason::TimestampRange, "m f=1 ^-9223372036854775807");
        all(Reason::TimestampRange, "m f=1 ^99999999999999999999");
        all(Reason::BehindTimestamp, "m f=1 1 ^2");
        all(Reason::CarriageReturn, "m f=1^\r");
        all(Reason::CarriageReturn, "m f=\"s\"^\r");
        all(Reason::CarriageReturn, "m f=1 1^\r");
        all(Reason::CarriageReturn, "m f=true^\r");
        all(Reason::NotUtf8, "m,t=\u00e9^\xff f=1");
        all(Reason::NotUtf8, "m f=\"\u6f22^\xed\xa0\x80\"");
        all(Reason::TooLong, '^' + QByteArray(65'536, 'm') + " f=1");

        row(LineGrammar::V1, Reason::Unsigned, "m f=^1u 1");
        row(LineGrammar::V2, Reason::Number, "m f=^-1u 1");
        row(LineGrammar::V2, Reason::IntegerRange, "m f=^18446744073709551616u 1");
        row(LineGrammar::V1, Reason::EqualsInTag, "m,t=a,u=b^=c f=1");
        row(LineGrammar::V1, Reason::FieldTwice, "m f=1,^f=1i 1");
        row(LineGrammar::V1, Reason::TooLong, "m,t=" + QByteArray(65'526, 'v') + " ^ff=1");
        // Stored and never found again; killed 1.6.7 itself; or read in two ways.
        row(LineGrammar::V1, Reason::Backslash, "m^\\\\,b f=1");
        row(LineGrammar::V1, Reason::Backslash, "m^\\\\ e f=1");
        row(LineGrammar::V1, Reason::Backslash, "m a^\\\\=\"=\" 1");
        row(LineGrammar::V1, Reason::Backslash, "m a^\\\\,b=1 1");
        row(LineGrammar::V1, Reason::NoTagValue, "m,a\\\\=v^ f=1 1");
    }

    void refuses() { checkRefusal(); }

    void p2_11_strictNumbersDuplicateKeysAndBackslashes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<LineGrammar>("grammar");
        QTest::addColumn<Reason>("reason");

        const auto row = [](LineGrammar grammar, Reason reason, const QByteArray &line) {
            QTest::addRow("%.40s", line.constData()) << line << grammar << reason;
        };
        row(LineGrammar::V3, Reason::OneSidedNumber, "m f=^.5 1");
        row(LineGrammar::V3, Reason::OneSidedNumber, "m f=^1. 1");
        row(LineGrammar::V3, Reason::OneSidedNumber, "m f=^1.e5 1");
        row(LineGrammar::V3, Reason::FieldTwice, "m f=1,g=1,^f=2 1");
        row(LineGrammar::V3, Reason::TagAndField, "m,k=a f=1,^k=2 1");
        row(LineGrammar::V3, Reason::Backslash, "m\\^\\ f=1");
        row(LineGrammar::V3, Reason::Backslash, "m,t=a\\^\\ f=1");
        row(LineGrammar::V3, Reason::Backslash, "m,t\\^\\=a f=1");
        row(LineGrammar::V3, Reason::Backslash, "m f\\^\\=1");
        row(LineGrammar::V3, Reason::LongString, "m f=^\"" + QByteArray(1'048'577, 'x') + '"');
    }

    void p2_11_strictNumbersDuplicateKeysAndBackslashes() { checkRefusal(); }

    void t2_7_3_eachKindsOwnRules_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<LineGrammar>("grammar");
        QTest::addColumn<Reason>("reason");

        const auto row = [](LineGrammar grammar, Reason reason, const QByteArray &line) {
            QTest::addRow("%.40s", line.constData()) << line << grammar << reason;
        };
        // As 2.7.12 and 2.9.1 answer to them.
        row(LineGrammar::V2, Reason::ReservedBy2, "m,^_measurement=x v=1 17");
        row(LineGrammar::V2, Reason::ReservedBy2, "m,a=b,^_field=y v=1 18");
        row(LineGrammar::V3, Reason::SpaceForTimestamp, "m v=1^ ");
        row(LineGrammar::V3, Reason::SpaceForTimestamp, "m,a=b v=\"s\"^  ");
    }

    void t2_7_3_eachKindsOwnRules() { checkRefusal(); }

    void t2_7_3_andNoOthersRules()
    {
        for (const LineGrammar grammar : {LineGrammar::V1, LineGrammar::V3}) {
            LineParser parser(grammar);
            QVERIFY(parser.parse("m,_measurement=x,_field=y v=1 17"));
        }
        for (const LineGrammar grammar : {LineGrammar::V1, LineGrammar::V2}) {
            LineParser parser(grammar);
            QVERIFY(parser.parse("m v=1 "));
            QVERIFY(parser.parse("m _field=1,_measurement=2 1"));
        }
        LineParser parser(LineGrammar::V3);
        QVERIFY(parser.parse("m v=1 1 "));
    }

    void precisions()
    {
        LineParser parser(LineGrammar::V1, Precision::Seconds);
        QVERIFY(parser.parse("m f=1 1257894000"));
        QCOMPARE(parser.time(), std::optional<std::int64_t>(1'257'894'000'000'000'000));
        QVERIFY(parser.parse("m f=1 -1"));
        QCOMPARE(parser.point().time, -1'000'000'000);
        QVERIFY(parser.parse("m f=1"));
        QCOMPARE(parser.time(), std::nullopt);
        // Nanoseconds that are told to be seconds.
        QVERIFY(!parser.parse("m f=1 1257894000000000000"));
        QCOMPARE(parser.mistake().reason, Reason::TimestampRange);
    }

    void whatIsReadIsWrittenTheSame()
    {
        const std::string_view line =
            "a\\,b\\ c=d,k\\,\\ \\==v\\,\\ \\=,q=C:\\dir f\\ g=1,h=\"a\\\"b\\\\c\n\",i=7i,j=true -5";
        LineParser parser(LineGrammar::V1);
        QVERIFY(parser.parse(line));
        std::string out;
        QVERIFY(LineEncoder().append(parser.point(), out));
        QCOMPARE(toText(out), toText(line) + u'\n');
    }

private:
    static void checkRefusal()
    {
        QFETCH(QByteArray, line);
        QFETCH(LineGrammar, grammar);
        const auto offset = line.indexOf('^');
        line.remove(offset, 1);
        LineParser parser(grammar);
        QVERIFY(!parser.parse(view(line)));
        QTEST(parser.mistake().reason, "reason");
        QCOMPARE(parser.mistake().offset, static_cast<std::size_t>(offset));
        QVERIFY(!parser.mistake().text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LineParserTest)
#include "lineparser_test.moc"
