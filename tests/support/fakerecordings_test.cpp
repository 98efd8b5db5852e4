// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/rawclient.h"
#include "tests/support/recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace penstock;

namespace {

/// The header fields of a recorded request that a server looks at, as they went over the wire.
QByteArray fieldsOf(const Recording &recording)
{
    const FakeRequest &request = recording.request;
    const QByteArray token = recording.server.startsWith(u"influxdb3") ? ":apiv3_TOKEN" : ":TOKEN";
    QByteArray fields;
    for (const QByteArray name : {"authorization", "content-type", "content-encoding", "accept", "cookie"}) {
        QByteArray value = request.headers.value(name);
        const qsizetype hidden = value.indexOf("BASE64(");
        if (hidden >= 0)
            value = value.first(hidden) + value.sliced(hidden + 7).chopped(1).replace(":TOKEN", token).toBase64();
        if (!value.isEmpty())
            fields += name + ": " + value + "\r\n";
    }
    return fields;
}

/// Numbers, ids and lengths differ from server to server; the words do not.
QString withoutNumbers(QString text)
{
    static const QRegularExpression id(QStringLiteral("\\b[0-9a-f]{16}\\b"));
    static const QRegularExpression digits(QStringLiteral("\\d+(\\.\\d+)?"));
    return text.replace(id, QStringLiteral("ID")).replace(digits, QStringLiteral("N")).trimmed();
}

QString shapeOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items += shapeOf(item);
        return u'[' + items.join(u',') + u']';
    }
    if (value.isObject()) {
        QStringList members;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members += it.key() + u':' + shapeOf(*it);
        return u'{' + members.join(u',') + u'}';
    }
    return value.isString() ? withoutNumbers(value.toString()) : QString::number(static_cast<int>(value.type()));
}

/// Status, kind of body, and what an error says; of other bodies the kind only.
QString shapeOf(int status, const QByteArray &type, const QByteArray &body)
{
    QString shape = QString::number(status) + u' ' + QString::fromLatin1(type.split(';').first()) + u' ';
    const bool isError = status >= 300;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject() && (isError || body.contains("\"error\":")))
        return shape + shapeOf(document.object());
    const bool isWhole = !type.startsWith("application/jsonl");
    if (isWhole && (document.isObject() || document.isArray()))
        return shape + (document.isArray() ? u'[' : u'{');
    return shape + (isError          ? withoutNumbers(QString::fromUtf8(body))
                    : body.isEmpty() ? QString()
                                     : QStringLiteral("…"));
}

QByteArray fieldOf(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.toLower().indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray() : header.mid(at + name.size() + 4).split('\r').first();
}

QByteArray withoutChunks(QByteArray framed)
{
    QByteArray body;
    while (framed.contains("\r\n")) {
        const qsizetype lineEnd = framed.indexOf("\r\n");
        const qsizetype size = framed.first(lineEnd).toLongLong(nullptr, 16);
        body += framed.mid(lineEnd + 2, size);
        framed.remove(0, lineEnd + 2 + size + 2);
    }
    return body;
}

QString recordedShape(const Recording &recording)
{
    const qsizetype headEnd = recording.answer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return QStringLiteral("no answer");
    const QByteArray head = recording.answer.first(headEnd);
    QByteArray body = recording.answer.sliced(headEnd + 4);
    if (fieldOf(head, "transfer-encoding") == "chunked")
        body = withoutChunks(body);
    return shapeOf(head.mid(9, 3).toInt(), fieldOf(head, "content-type"), body);
}

QString fakedShape(const QUrl &server, const Recording &recording)
{
    const FakeRequest &request = recording.request;
    const RawReply answer = rawRequest(server, request.method, request.target, fieldsOf(recording), request.body);
    if (answer.status == 0)
        return QStringLiteral("no answer");
    return shapeOf(answer.status, fieldOf(answer.header, "content-type"), answer.body);
}

/// The lines of fake.txt behind the exchange's name: what was there before, or why the fake answers otherwise.
struct Setting
{
    QStringList after;  ///< exchanges to be played before
    QByteArray lines;   ///< to be written before, where the request itself writes
    QString difference; ///< why the fake answers otherwise
};

Setting settingOf(const Recording &recording)
{
    const auto [word, text] = recordings::noteOnFake(recording);
    if (word == u"after")
        return {text.split(u' '), {}, {}};
    if (word == u"lines")
        return {{}, QString(text).replace(QStringLiteral("\\n"), QStringLiteral("\n")).toUtf8(), {}};
    return {{}, {}, text};
}

Recording withIds(const Recording &recording, FakeInflux3 &)
{
    return recording;
}

Recording writing(Recording recording, const QByteArray &lines)
{
    if (!recording.request.path().contains("write")) {
        recording.request.method = "POST";
        recording.request.target = "/api/v3/write_lp?precision=nanosecond&db=t";
    }
    recording.request.body = lines;
    recording.request.headers.remove("content-encoding");
    return recording;
}

/// The recorded ids of organization and bucket are those of the fake.
Recording withIds(Recording recording, FakeInflux2 &fake)
{
    const QString org =
        recordings::one(recording.server, QStringLiteral("276-rest-dbrps")).parameter(QStringLiteral("orgID"));
    const QByteArray own = fake.orgId().toLatin1();
    recording.request.target.replace(org.toLatin1(), own);
    recording.request.body.replace(org.toLatin1(), own);
    static const QRegularExpression id(QStringLiteral("(?<=bucket=|/buckets/|bucketID\": \")[0-9a-f]{16}"));
    for (QByteArray *text : {&recording.request.target, &recording.request.body}) {
        const QRegularExpressionMatch match = id.match(QString::fromUtf8(*text));
        if (match.hasMatch() && match.captured() != u"0123456789abcdef")
            text->replace(match.captured().toLatin1(), fake.addBucket(QStringLiteral("of that id")).toLatin1());
    }
    return recording;
}

Recording withTask(const Recording &recording, const FakeInflux3 &)
{
    return recording;
}

/// The recorded task is the one that the fake has.
Recording withTask(Recording recording, const FakeInflux2 &fake)
{
    static const QRegularExpression id(QStringLiteral("(?<=/tasks/)[0-9a-f]{16}"));
    const QList<QJsonObject> tasks = fake.state().resources.value(QStringLiteral("tasks"));
    if (!tasks.isEmpty())
        recording.request.target =
            QString::fromLatin1(recording.request.target).replace(id, tasks.constFirst()[u"id"].toString()).toLatin1();
    return recording;
}

template <typename Fake> QString answerOf(Fake &fake, const Recording &recording, const Setting &setting)
{
    if (!setting.lines.isEmpty()) {
        const QString prepared = fakedShape(fake.url(), writing(recording, setting.lines));
        if (!prepared.startsWith(u"204"))
            return QStringLiteral("cannot be prepared: ") + prepared;
    }
    for (const QString &name : setting.after)
        fakedShape(fake.url(), withTask(withIds(recordings::one(recording.server, name), fake), fake));
    return fakedShape(fake.url(), withTask(recording, fake));
}

/// The bucket that was made for the exchange.
QString bucketOf(const Recording &recording)
{
    static const QRegularExpression inFlux(QStringLiteral("bucket: ?\\\\?\"(\\w+)"));
    QString bucket = recording.parameter(QStringLiteral("bucket"));
    if (bucket.isEmpty())
        bucket = recording.parameter(QStringLiteral("db"));
    if (bucket.isEmpty())
        bucket = inFlux.match(QString::fromUtf8(recording.request.body)).captured(1);
    const bool isMade = bucket != u"main" && bucket != u"nosuch" && bucket != u"mydb" && bucket.size() < 16;
    return isMade ? bucket : QString();
}

QString answerOfFake2(const Recording &recording, const Setting &setting)
{
    FakeInflux2::Options options;
    options.version = u'v' + recording.server.section(u'-', 1);
    options.token = "TOKEN";
    options.readToken = "READ-TOKEN";
    options.writeToken = "WRITE-TOKEN";
    options.inactiveToken = "INACTIVE-TOKEN";
    options.user = QStringLiteral("admin");
    options.password = QStringLiteral("PASSWORD");
    options.org = QStringLiteral("plant");
    options.bucket = QStringLiteral("main");
    options.setUp = !recording.name.contains(u"-setup") || recording.name.contains(u"setup-again") ||
                    recording.name.contains(u"state-done");
    options.hasPage = recording.name.contains(u"with-page");
    if (recording.name.contains(u"setup-short") || recording.name.contains(u"setup-missing"))
        options.setUp = false;
    options.now = recordings::now(recording.server);
    FakeInflux2 fake(options);
    if (options.setUp) {
        fake.addOrganization(QStringLiteral("second"), QStringLiteral("elsewhere"));
        if (const QString bucket = bucketOf(recording); !bucket.isEmpty())
            fake.addBucket(bucket, bucket == u"r" ? 3'600 : 0, bucket == u"three" ? 86'400 : 604'800);
    }
    return answerOf(fake, withIds(recording, fake), setting);
}

QString answerOfFake3(const Recording &recording, const Setting &setting)
{
    FakeInflux3::Options options;
    options.version = recording.server.section(u'-', -1);
    const bool hasLogins = recording.name.first(3).toInt() <= 51;
    const bool isNew = recording.name.first(3).toInt() <= 3;
    options.token = hasLogins && !isNew ? "apiv3_TOKEN" : "";
    options.awaitsFirstToken = isNew;
    const QString before = recording.facts[u"before"].toString();
    if (before.contains(u"--max-http-request-size 20000"))
        options.maxBytes = options.maxCompressedBytes = 20'000;
    if (before.contains(u"2,000 tables"))
        options.maxTables = 1;
    if (recording.name.contains(u"too-many"))
        options.maxDatabases = 1;
    FakeInflux3 fake(options);
    if (recording.parameter(QStringLiteral("db")) == u"t" || recording.name.contains(u"too-many"))
        fake.createDatabase(QStringLiteral("t"));
    if (recording.name.contains(u"-cache"))
        fake.write(QStringLiteral("t"), "cpu,host=a,dc=b v=1 1");
    return answerOf(fake, recording, setting);
}

} // namespace

/// The fakes of 2.x and 3.x get the requests that real servers got, and must answer the same: status, kind of body, and
/// the words of errors. What they do not is listed with the reason in fake.txt, which may only shrink.
class FakeRecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r5_theFakesAnswerAsRecorded_data();
    void r5_theFakesAnswerAsRecorded();
};

void FakeRecordingsTest::r5_theFakesAnswerAsRecorded_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    for (const QString &server : recordings::servers().sliced(2)) {
        for (const Recording &recording : recordings::of(server))
            QTest::newRow(qPrintable(recording.id())) << server << recording.name;
    }
}

void FakeRecordingsTest::r5_theFakesAnswerAsRecorded()
{
    QFETCH(const QString, server);
    QFETCH(const QString, name);
    const Recording &recording = recordings::one(server, name);
    const Setting setting = settingOf(recording);
    const QString faked =
        server.startsWith(u"influxdb3") ? answerOfFake3(recording, setting) : answerOfFake2(recording, setting);
    const QString recorded = recordedShape(recording);
    if (setting.difference.isEmpty())
        QVERIFY2(faked == recorded, qPrintable(u'\n' + faked + u'\n' + recorded));
    else
        QVERIFY2(faked != recorded, "the fake answers as recorded: take its line out of fake.txt");
}

QTEST_GUILESS_MAIN(FakeRecordingsTest)
#include "fakerecordings_test.moc"
