// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importdraft.h"
#include "tests/support/fakeserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/targetpage.h"

#include <QComboBox>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

/// An InfluxDB 1.x that knows one database, and can take its time to say so.
class OneDatabaseServer final
{
public:
    explicit OneDatabaseServer(const QByteArray &database)
    {
        m_server.setHandler([this, database](const FakeRequest &request) {
            if (request.target.startsWith("/ping"))
                return FakeAnswer::of(204)
                    .header("X-Influxdb-Version", "1.8.10")
                    .header("X-Influxdb-Build", "OSS")
                    .empty();
            FakeAnswer answer =
                FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"databases","columns":["name"],)"
                                 R"("values":[[")" +
                                 database + R"("]]}]}]})");
            ++m_asked;
            return m_delay > 0 ? answer.delay(m_delay) : answer;
        });
    }

    QUrl url() const { return m_server.url(); }
    void answerAfter(int milliseconds) { m_delay = milliseconds; }
    int asked() const { return m_asked; }

private:
    FakeServer m_server;
    int m_delay = 0;
    int m_asked = 0;
};

QComboBox *combo(const QWidget &page, const QString &description)
{
    for (QComboBox *candidate : page.findChildren<QComboBox *>()) {
        if (candidate->accessibleDescription() == description)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TargetPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t4_6_databasesAreThoseOfTheChosenServer();
};

void TargetPageTest::t4_6_databasesAreThoseOfTheChosenServer()
{
    OneDatabaseServer slow("of_the_slow_one");
    OneDatabaseServer other("of_the_other");
    TestServices test;
    const Profile slowProfile = test.addProfile(QStringLiteral("slow"), slow.url());
    const Profile otherProfile = test.addProfile(QStringLiteral("other"), other.url());
    Session *session = test.sessions.find(slowProfile.id);
    session->open();
    QTRY_COMPARE(session->state(), Session::State::Open);
    slow.answerAfter(200);

    ImportDraft draft;
    TargetPage page(draft, test.sessions, test.settings);
    page.propose(slowProfile.id, {});
    page.show();
    const int before = slow.asked();
    page.enter();
    QTRY_COMPARE(slow.asked(), before + 1); // its list is under way
    other.answerAfter(400);                 // still connecting when the slow one's list comes

    QComboBox *connection = combo(page, QStringLiteral("Connection"));
    QComboBox *database = combo(page, QStringLiteral("Database"));
    QVERIFY(connection && database);
    connection->setCurrentIndex(connection->findData(otherProfile.id));
    Q_EMIT connection->activated(connection->currentIndex());
    QTRY_COMPARE(test.sessions.find(otherProfile.id)->state(), Session::State::Open);
    QTRY_VERIFY(database->findText(QStringLiteral("of_the_other")) >= 0);
    QVERIFY(database->findText(QStringLiteral("of_the_slow_one")) < 0);
}

} // namespace penstock

QTEST_MAIN(penstock::TargetPageTest)
#include "targetpage_test.moc"
