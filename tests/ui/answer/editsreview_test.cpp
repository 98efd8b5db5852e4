// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/editsreview.h"
#include "ui/common/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace penstock;

namespace {

const QString plant = QStringLiteral("plant");
const QString climate = QStringLiteral("climate");
const QByteArray line = "climate,room=roof temperature=21.5 1700000000000000001";

PlannedEdit deletion()
{
    PlannedEdit edit;
    edit.isDeletion = true;
    edit.point = QStringLiteral("roof");
    edit.statement = QStringLiteral("DELETE");
    edit.deletion.kind = AdminRequest::Kind::DropSeries;
    edit.deletion.database = plant;
    edit.deletion.measurement = climate;
    edit.undo = line;
    return edit;
}

QToolButton *buttonOf(const MessageBar &bar, const QString &part)
{
    for (QToolButton *const one : bar.findChildren<QToolButton *>()) {
        if (one->isVisible() && one->text().contains(part))
            return one;
    }
    return nullptr;
}

} // namespace

/// Changes that are sent, and taken back.
class EditsReviewTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;

    /// The × of a bar.
    static QToolButton *closeButton(const MessageBar &bar)
    {
        for (QToolButton *const one : bar.findChildren<QToolButton *>()) {
            if (one->accessibleName() == MessageBar::tr("Close this message"))
                return one;
        }
        return nullptr;
    }

    QByteArray held() const { return m_server.query(QStringLiteral("SELECT * FROM climate"), plant); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void undoIsAskedAboutAsTheChangesAre_data()
    {
        QTest::addColumn<bool>("isProduction");
        QTest::newRow("production") << true;
        QTest::newRow("other") << false;
    }

    void undoIsAskedAboutAsTheChangesAre()
    {
        QFETCH(const bool, isProduction);
        m_server.query(QStringLiteral("DROP DATABASE plant"));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(plant, line + '\n'), 204);
        const QByteArray before = held();
        QVERIFY2(before.contains("21.5"), before.constData());
        TestServices test;
        Profile home = test.addProfile(QStringLiteral("home"), m_server.url());
        home.isProduction = isProduction;
        test.profiles.save(home);
        Session *const session = test.sessions.find(home.id);
        session->open();
        QTRY_VERIFY_WITH_TIMEOUT(session->state() == Session::State::Open, patienceMs);
        EditsReview review(*session, {.database = plant, .measurement = climate}, {deletion()});
        review.show();
        closeButton(*review.question())->click();
        QTRY_VERIFY_WITH_TIMEOUT(review.message()->text().contains(u"nothing was sent"), patienceMs);
        QVERIFY(!review.isRunning() && review.question()->isHidden());
        QCOMPARE(held(), before);
        QToolButton *const again = buttonOf(*review.message(), QStringLiteral("sk again"));
        QVERIFY(again);
        again->click();
        const auto type = [&review] { review.question()->findChild<QLineEdit *>()->setText(climate); };
        if (isProduction)
            type();
        QToolButton *const apply = buttonOf(*review.question(), QStringLiteral(" on "));
        QVERIFY(apply && apply->isEnabled());
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review.isRunning(), patienceMs);
        QVERIFY2(!held().contains("21.5"), held().constData());
        QVERIFY(review.undoButton()->isVisible());
        review.undoButton()->click();
        if (isProduction) {
            QVERIFY(!review.isRunning());
            QToolButton *const undo = buttonOf(*review.question(), QStringLiteral("ndo"));
            QVERIFY(undo && !undo->isEnabled());
            closeButton(*review.question())->click();
            QTRY_VERIFY_WITH_TIMEOUT(review.message()->text().contains(u"nothing was undone"), patienceMs);
            QVERIFY(!review.isRunning() && review.undoButton()->isVisible());
            review.undoButton()->click();
            QVERIFY(undo->isVisible() && !undo->isEnabled());
            type();
            QVERIFY(undo->isEnabled());
            undo->click();
        }
        QVERIFY(review.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!review.isRunning(), patienceMs);
        QCOMPARE(held(), before);
        QVERIFY2(review.message()->text().contains(u"other retention policies"), qPrintable(review.message()->text()));
    }

    /// The connection was closed meanwhile: the way back is still there when it is open again.
    void undoWaitsForTheConnection()
    {
        m_server.query(QStringLiteral("DROP DATABASE plant"));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(plant, line + '\n'), 204);
        const QByteArray before = held();
        TestServices test;
        const Profile home = test.addProfile(QStringLiteral("home"), m_server.url());
        Session *const session = test.sessions.find(home.id);
        session->open();
        QTRY_VERIFY_WITH_TIMEOUT(session->state() == Session::State::Open, patienceMs);
        EditsReview review(*session, {.database = plant, .measurement = climate}, {deletion()});
        review.show();
        QToolButton *const apply = buttonOf(*review.question(), QStringLiteral(" on "));
        QVERIFY(apply);
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review.isRunning(), patienceMs);
        QVERIFY(held() != before && review.undoButton()->isVisible());
        session->close();
        review.undoButton()->click();
        QVERIFY2(review.message()->text().contains(u"nothing was sent"), qPrintable(review.message()->text()));
        QVERIFY(!review.isRunning() && review.undoButton()->isVisible());
        session->open();
        QTRY_VERIFY_WITH_TIMEOUT(session->state() == Session::State::Open, patienceMs);
        review.undoButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!review.isRunning(), patienceMs);
        QCOMPARE(held(), before);
        QVERIFY(!review.undoButton()->isVisible()); // nothing is left of it
    }
};

QTEST_MAIN(EditsReviewTest)
#include "editsreview_test.moc"
