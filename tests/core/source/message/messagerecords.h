// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"

#include <QStringList>
#include <QTest>

#include <initializer_list>
#include <string_view>

namespace penstock::messagerecords {

inline constexpr std::int64_t messageTime = 1'700'000'000'000'000'000;

/// All records of a message, each as a text: "JSON", "line", "bad: reason" or "skipped: reason"; with "@position"
/// before it. The last one has no more behind it.
inline QStringList recordsOf(MessageReader &reader, std::string_view text,
                             std::optional<std::int64_t> now = messageTime)
{
    QStringList records;
    Record record;
    reader.begin(text, now);
    do {
        const Source::Next next = reader.next(record);
        std::string out = "@" + std::to_string(record.position) + " ";
        if (next == Source::Next::Bad)
            out += "bad: " + reader.problem().reason.toStdString();
        else if (next == Source::Next::Skipped)
            out += "skipped: " + reader.problem().reason.toStdString();
        else if (record.value)
            appendJson(*record.value, out);
        else
            out += record.line;
        records += QString::fromStdString(out);
    } while (record.moreOfRow && records.size() < 100);
    return records;
}

inline QStringList listOf(std::initializer_list<const char *> records)
{
    QStringList all;
    for (const char *record : records)
        all += QString::fromUtf8(record);
    return all;
}

/// What is wrong with a line or with JSON is the parser's own word: "bad: " stands for any.
inline void compareRecords(const QStringList &found, const QStringList &records)
{
    QCOMPARE(found.size(), records.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (records[i].endsWith(QStringLiteral("bad: ")))
            QVERIFY2(found[i].startsWith(records[i]) && found[i].size() > records[i].size(), qPrintable(found[i]));
        else
            QCOMPARE(found[i], records[i]);
    }
}

} // namespace penstock::messagerecords
