// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA "/recordings/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

/// ^M, ^^, ^x1B and, at the end of a part, ^ for "no line break here"; or deflated and in base64.
QByteArray unpacked(QByteArray text)
{
    if (text.startsWith("^deflated ")) {
        const qsizetype lineEnd = text.indexOf('\n');
        const quint32 size = text.mid(10).split(' ').first().toUInt();
        QByteArray packed = QByteArray::fromBase64(text.sliced(lineEnd).replace('\n', ""));
        for (int shift : {0, 8, 16, 24})
            packed.prepend(static_cast<char>(size >> shift));
        return qUncompress(packed);
    }
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '^') {
            bytes += text[at];
            continue;
        }
        switch (const char kind = text.at(++at)) {
        case 'M':
            bytes += '\r';
            break;
        case 'x':
            bytes += static_cast<char>(text.mid(at + 1, 2).toUInt(nullptr, 16));
            at += 2;
            break;
        case '\n':
            break;
        default:
            bytes += kind;
        }
    }
    return bytes;
}

FakeRequest requestOf(QByteArray text)
{
    while (text.startsWith("# "))
        text.remove(0, text.indexOf('\n') + 1);
    const qsizetype headEnd = text.indexOf("\n\n");
    const QByteArrayList lines = text.first(headEnd).split('\n');
    const QByteArrayList words = lines.first().split(' ');
    FakeRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    request.body = unpacked(text.sliced(headEnd + 2));
    return request;
}

/// By the first word of each line, what stands behind it.
QMap<QString, QString> notesOf(const QString &path)
{
    QMap<QString, QString> notes;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        const QString text = QString::fromUtf8(line);
        const QString name = text.section(u' ', 0, 0);
        if (!name.isEmpty() && !name.startsWith(u'#'))
            notes.insert(name, text.sliced(name.size()).trimmed());
    }
    return notes;
}

QList<Recording> load(const QString &server)
{
    QMap<QString, QString> plans = notesOf(server + QStringLiteral("/replay.txt"));
    const QJsonDocument index = QJsonDocument::fromJson(contentOf(server + QStringLiteral("/index.json")));
    QMap<QString, QJsonObject> facts;
    const QJsonArray entries = index[u"exchanges"].toArray();
    for (const QJsonValue &entry : entries)
        facts.insert(entry[u"name"].toString(), entry.toObject());

    QList<Recording> list;
    const QByteArray text = '\n' + contentOf(server + QStringLiteral("/exchanges.txt"));
    for (qsizetype at = text.indexOf("\n==== "); at >= 0;) {
        const qsizetype next = text.indexOf("\n==== ", at + 1);
        const QByteArray one = text.mid(at + 6, (next < 0 ? text.size() : next + 1) - at - 6);
        const qsizetype lineEnd = one.indexOf('\n');
        const qsizetype split = one.indexOf("\n----\n");
        Recording recording;
        recording.server = server;
        recording.name = QString::fromUtf8(one.first(lineEnd));
        recording.request = requestOf(one.sliced(lineEnd + 1, split - lineEnd));
        recording.answer = unpacked(one.sliced(split + 6));
        recording.facts = facts.take(recording.name);
        const QStringList plan = plans.take(recording.name).simplified().split(u' ', Qt::SkipEmptyParts);
        if (recording.facts.isEmpty() || plan.isEmpty())
            qFatal("%s is not in index.json and replay.txt", qPrintable(recording.id()));
        recording.job = plan.first();
        recording.expects = plan.sliced(1);
        list += recording;
        at = next;
    }
    if (!facts.isEmpty() || !plans.isEmpty())
        qFatal("%s: there is no exchange %s", qPrintable(server), qPrintable((facts.keys() + plans.keys()).first()));
    return list;
}

} // namespace

QString Recording::parameter(const QString &key) const
{
    if (const std::optional<QString> inUrl = request.urlParameter(key))
        return *inUrl;
    if (request.body.startsWith('{')) {
        const QJsonValue value = QJsonDocument::fromJson(request.body)[key];
        return value.isString() ? value.toString() : QString();
    }
    return request.formParameter(key).value_or(QString());
}

qint64 Recording::expected(const QString &word, qint64 otherwise) const
{
    const qsizetype at = expects.indexOf(word);
    return at < 0 ? otherwise : expects.value(at + 1).toLongLong();
}

QByteArray Recording::wholeAnswer() const
{
    static const QRegularExpression marker(QStringLiteral("\\n<<<<<< (\\d+) bytes left out here >>>>>>\\n"));
    const QRegularExpressionMatch match = marker.match(QString::fromLatin1(answer));
    if (!match.hasMatch())
        return answer;
    return QByteArray(answer).replace(match.capturedStart(), match.capturedLength(),
                                      QByteArray(match.captured(1).toLongLong(), ' '));
}

namespace recordings {

QStringList servers()
{
    return {QStringLiteral("influxdb-1.6.7"), QStringLiteral("influxdb-1.12.2"), QStringLiteral("influxdb-2.7.12"),
            QStringLiteral("influxdb-2.9.1"), QStringLiteral("influxdb3-core-3.6.0")};
}

const QList<Recording> &of(const QString &server)
{
    static QMap<QString, QList<Recording>> loaded;
    if (!loaded.contains(server))
        loaded.insert(server, load(server));
    return loaded[server];
}

QList<Recording> withJob(const QString &job)
{
    QList<Recording> list;
    for (const QString &server : servers())
        std::ranges::copy_if(of(server), std::back_inserter(list),
                             [&](const Recording &one) { return one.job == job; });
    return list;
}

qint64 now(const QString &server)
{
    return QJsonDocument::fromJson(contentOf(server + QStringLiteral("/index.json")))[u"now"].toInteger();
}

const Recording &one(const QString &server, const QString &name)
{
    const auto found = std::ranges::find(of(server), name, &Recording::name);
    if (found == of(server).end())
        qFatal("there is no recording %s of %s", qPrintable(name), qPrintable(server));
    return *found;
}

QString knownDifference(const QString &id)
{
    static const QMap<QString, QString> known = notesOf(QStringLiteral("differences.txt"));
    return known.value(id);
}

std::pair<QString, QString> noteOnFake(const Recording &recording)
{
    static QMap<QString, QMap<QString, QString>> notes;
    const QString &server = recording.server;
    if (!notes.contains(server))
        notes.insert(server, notesOf(server + QStringLiteral("/fake.txt")));
    const QString note = notes[server].value(recording.name);
    return {note.section(u' ', 0, 0), note.section(u' ', 1)};
}

} // namespace recordings

} // namespace penstock
