// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/lineprotocolsource.h"

#include <QTest>

using namespace penstock;

namespace {

QStringList linesOf(LineProtocolSource &source)
{
    QStringList lines;
    if (!source.open())
        return {QStringLiteral("not opened")};
    for (;;) {
        switch (source.next()) {
        case Source::Next::Record: {
            const Record &record = source.record();
            lines += QStringLiteral("%1/%2 %3")
                         .arg(record.row)
                         .arg(record.position)
                         .arg(QString::fromUtf8(record.line.data(), qsizetype(record.line.size())));
            break;
        }
        case Source::Next::Bad:
        case Source::Next::Skipped:
            lines += source.problem().reason;
            break;
        default:
            return lines;
        }
    }
}

} // namespace

/// A text in memory whose comments send its lines to several places, and lines with tags for all of them.
class LineTargetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadTargetByTarget()
    {
        const QByteArray text("m f=1 1\n# CONTEXT-DATABASE:a\n  m f=\"x\ny\" 2\n# CONTEXT-DATABASE:b\nm f=3 3\n"
                              "# CONTEXT-DATABASE:a\nm f=4 4\n");
        for (const std::size_t window : {std::size_t(1), TextWindow::defaultSize}) {
            LineProtocolSource::Options options{.database = QStringLiteral("own"), .followsContext = true};
            QStringList all;
            std::optional<LineProtocolSource::Rest> rest;
            QStringList databases;
            for (int part = 0; part < 10; ++part) {
                LineProtocolSource source(text, options, window);
                if (rest)
                    source.startAt(*rest);
                all += linesOf(source);
                databases += options.database;
                rest = source.rest();
                if (!rest)
                    break;
                options.database = QString::fromStdString(rest->context.database);
            }
            QCOMPARE(all, (QStringList{QStringLiteral("1/1 m f=1 1"), QStringLiteral("2/3 m f=\"x\ny\" 2"),
                                       QStringLiteral("3/6 m f=3 3"), QStringLiteral("4/8 m f=4 4")}));
            QCOMPARE(databases.join(u' '), QStringLiteral("own a b a"));
        }
    }

    void everyLineGetsTheTags()
    {
        const QByteArray text("m f=1 1\nm,host=own f=2 2\nm f=3\nm,a=1,a=2 f=4 4\n");
        LineProtocolSource::Options options{.precision = Precision::Seconds};
        options.tags = *DefaultTags::read(QStringLiteral("host=all"));
        LineProtocolSource source(text, options);
        const QStringList lines = linesOf(source);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("1/1 m,host=all f=1 1000000000"));
        QCOMPARE(lines[1], QStringLiteral("2/2 m,host=own f=2 2000000000"));
        QVERIFY(lines[2].startsWith(QStringLiteral("3/3 m,host=all f=3 1"))); // and the time now
        QCOMPARE(lines[3], QStringLiteral("a tag appears twice"));

        options.precision = Precision::Nanoseconds;
        LineProtocolSource plain(text.first(8), options);
        QCOMPARE(linesOf(plain), QStringList{QStringLiteral("1/1 m,host=all f=1 1")});
    }
};

QTEST_GUILESS_MAIN(LineTargetsTest)
#include "linetargets_test.moc"
