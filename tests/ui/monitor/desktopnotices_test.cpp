// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

/// A desktop that takes messages, numbers them from 41 on, and tells of clicks.
class FakeDesktop final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != QStringLiteral("Notify"))
            return false;
        shown += message.arguments();
        return bus.send(message.createReply(uint(40 + shown.size())));
    }

    static void tell(const QDBusConnection &bus, const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, service, signal);
        message.setArguments(arguments);
        QVERIFY(bus.send(message));
    }

    QList<QVariantList> shown;
};

} // namespace

/// Messages on the desktop, with a bus and a desktop of the test's own.
class DesktopNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aMessageIsShownAsText();
    void aClickTellsWhatItIsAbout();
    void whatIsClosedIsForgotten();

private:
    QProcess m_bus;
    FakeDesktop m_desktop;
    QDBusConnection m_connection{QString()};
};

void DesktopNoticesTest::initTestCase()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_bus.waitForStarted(), qPrintable(m_bus.errorString()));
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_connection = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("desktop"));
    QVERIFY(m_connection.isConnected());
    QVERIFY(m_connection.registerVirtualObject(path, &m_desktop));
    QVERIFY(m_connection.registerService(service));
}

void DesktopNoticesTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void DesktopNoticesTest::init()
{
    m_desktop.shown.clear();
}

void DesktopNoticesTest::aMessageIsShownAsText()
{
    DesktopNotices notices;
    notices.show(QStringLiteral("a.csv: Finished"), QStringLiteral("5 < 6 & more"), 7);
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    const QVariantList told = m_desktop.shown.first();
    QCOMPARE(told.at(3).toString(), QStringLiteral("a.csv: Finished"));
    QCOMPARE(told.at(4).toString(), QStringLiteral("5 &lt; 6 &amp; more")); // a desktop may read it as markup
    QCOMPARE(told.at(5).toStringList().value(0), QStringLiteral("default"));
}

void DesktopNoticesTest::aClickTellsWhatItIsAbout()
{
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("a"), QStringLiteral("b"), 7);
    notices.show(QStringLiteral("c"), QStringLiteral("d"), 8);
    QTRY_COMPARE(m_desktop.shown.size(), 2);
    // The answer with its number is on its way while the desktop tells of the click: until it is there, click again.
    QTRY_VERIFY((FakeDesktop::tell(m_connection, QStringLiteral("ActionInvoked"), {42U, QStringLiteral("default")}),
                 !opened.isEmpty()));
    QCOMPARE(opened.constFirst(), (QVariantList{8}));
    FakeDesktop::tell(m_connection, QStringLiteral("ActionInvoked"), {41U, QStringLiteral("another")});
    FakeDesktop::tell(m_connection, QStringLiteral("ActionInvoked"), {99U, QStringLiteral("default")});
    FakeDesktop::tell(m_connection, QStringLiteral("ActionInvoked"), {41U, QStringLiteral("default")});
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.constLast(), (QVariantList{7}));
}

void DesktopNoticesTest::whatIsClosedIsForgotten()
{
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("a"), QStringLiteral("b"), 7);
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    notices.show(QStringLiteral("c"), QStringLiteral("d"), 8);
    QTRY_COMPARE(m_desktop.shown.size(), 2);
    FakeDesktop::tell(m_connection, QStringLiteral("NotificationClosed"), {41U, 2U});
    FakeDesktop::tell(m_connection, QStringLiteral("ActionInvoked"), {41U, QStringLiteral("default")});
    QTRY_VERIFY((FakeDesktop::tell(m_connection, QStringLiteral("ActionInvoked"), {42U, QStringLiteral("default")}),
                 !opened.isEmpty()));
    QCOMPARE(opened.constFirst(), (QVariantList{8})); // signals keep their order: the other one told nothing
}

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "desktopnotices_test.moc"
