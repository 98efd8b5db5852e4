// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/formfields.h"
#include "ui/connections/passwordedit.h"
#include "ui/connections/proxyform.h"
#include "ui/connections/trustform.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace penstock::testing;

/// The parts of the connection form that say whom to trust and which way to go.
class TrustFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoiceShowsWhatItNeeds_data();
    void eachChoiceShowsWhatItNeeds();
    void takesFingerprintsAsProgramsPrintThem_data();
    void takesFingerprintsAsProgramsPrintThem();
    void loadingIsNoEdit();
    void proxies_data();
    void proxies();
    void thePasswordFieldIsThereForAProxyWithAUser();
    void passwordsAreRevealedOnDemand();
};

void TrustFormTest::eachChoiceShowsWhatItNeeds_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("trust");
    QTest::addColumn<bool>("file");
    QTest::addColumn<bool>("fingerprint");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *choice, Profile::Trust trust, bool file, bool fingerprint, const char *says) {
        QTest::newRow(choice) << QString::fromLatin1(choice) << int(trust) << file << fingerprint
                              << QString::fromLatin1(says);
    };
    row("The system's certificate authorities", Profile::Trust::System, false, false, "begins with https");
    row("Only the authorities in a file", Profile::Trust::CaFile, true, false, "");
    row("Exactly one certificate", Profile::Trust::Pinned, false, true, "");
    row("Any certificate", Profile::Trust::Anything, false, false, "Nothing is checked");
}

void TrustFormTest::eachChoiceShowsWhatItNeeds()
{
    QFETCH(QString, choice);
    QFETCH(int, trust);
    QFETCH(bool, file);
    QFETCH(bool, fingerprint);
    QFETCH(QString, says);
    TrustForm form;
    form.show();
    auto *combo = form.findChild<QComboBox *>();
    choose(combo, QStringLiteral("Any certificate")); // from another one
    choose(combo, choice);
    Profile profile;
    form.store(profile);
    QCOMPARE(int(profile.trust), trust);
    QCOMPARE(named<QLineEdit>(form, QStringLiteral("SHA-256 fingerprint of the certificate"))->isVisible(),
             fingerprint);
    QCOMPARE(named<QLineEdit>(form, QStringLiteral("File with certificate authorities"))->isVisible(), file);
    QString shown;
    for (const QLabel *label : form.findChildren<QLabel *>())
        shown += label->isVisible() ? label->text() : QString();
    QVERIFY2(shown.contains(says) && (says.isEmpty() == shown.isEmpty()), qPrintable(shown));
}

void TrustFormTest::takesFingerprintsAsProgramsPrintThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << QStringLiteral("ab12cd");
    QTest::newRow("openssl") << QStringLiteral("AB:12:CD");
    QTest::newRow("in groups") << QStringLiteral(" ab12 CD ");
}

void TrustFormTest::takesFingerprintsAsProgramsPrintThem()
{
    QFETCH(QString, typed);
    TrustForm form;
    form.show();
    QSignalSpy edited(&form, &TrustForm::edited);
    choose(form.findChild<QComboBox *>(), QStringLiteral("Exactly one certificate"));
    retype(named<QLineEdit>(form, QStringLiteral("SHA-256 fingerprint of the certificate")), typed);
    QVERIFY(edited.size() > 1);
    Profile profile;
    form.store(profile);
    QCOMPARE(profile.pinnedSha256, QStringLiteral("ab12cd"));
}

void TrustFormTest::loadingIsNoEdit()
{
    TrustForm form;
    QSignalSpy edited(&form, &TrustForm::edited);
    Profile profile;
    profile.trust = Profile::Trust::CaFile;
    profile.caFile = QStringLiteral("/etc/own.pem");
    form.load(profile);
    QCOMPARE(edited.size(), 0);
    Profile stored;
    form.store(stored);
    QCOMPARE(stored.trust, Profile::Trust::CaFile);
    QCOMPARE(stored.caFile, QStringLiteral("/etc/own.pem"));
    retype(named<QLineEdit>(form, QStringLiteral("File with certificate authorities")), QStringLiteral("/a.pem"));
    QVERIFY(!edited.isEmpty());
}

void TrustFormTest::proxies_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("address");
    QTest::addColumn<bool>("password");
    QTest::newRow("none") << QString() << QStringLiteral("None") << false << false;
    QTest::newRow("system") << QStringLiteral("system") << QStringLiteral("The system's") << false << false;
    QTest::newRow("address") << QStringLiteral("http://gate:3128") << QStringLiteral("This one:") << true << false;
    QTest::newRow("with a user") << QStringLiteral("socks5://me@gate:1080") << QStringLiteral("This one:") << true
                                 << true;
}

void TrustFormTest::proxies()
{
    QFETCH(QString, proxy);
    QFETCH(QString, way);
    QFETCH(bool, address);
    QFETCH(bool, password);
    ProxyForm form;
    form.show();
    form.setProxy(QStringLiteral("http://before:1"));
    form.setProxy(proxy);
    QCOMPARE(form.proxy(), proxy);
    QCOMPARE(form.findChild<QComboBox *>()->currentText(), way);
    QCOMPARE(named<QLineEdit>(form, QStringLiteral("Address of the proxy"))->isVisible(), address);
    QCOMPARE(form.findChild<PasswordEdit *>()->isVisible(), password);
}

void TrustFormTest::thePasswordFieldIsThereForAProxyWithAUser()
{
    ProxyForm form;
    form.show();
    QSignalSpy edited(&form, &ProxyForm::edited);
    choose(form.findChild<QComboBox *>(), QStringLiteral("This one:"));
    auto *password = form.findChild<PasswordEdit *>();
    QVERIFY(!password->isVisible());
    retype(named<QLineEdit>(form, QStringLiteral("Address of the proxy")), QStringLiteral(" http://me@gate:3128 "));
    QVERIFY(password->isVisible());
    const qsizetype before = edited.size();
    retype(password, QStringLiteral("hush"));
    QVERIFY(edited.size() > before);
    QCOMPARE(form.password(), QStringLiteral("hush"));
    QCOMPARE(form.proxy(), QStringLiteral("http://me@gate:3128"));
}

void TrustFormTest::passwordsAreRevealedOnDemand()
{
    PasswordEdit edit;
    edit.setText(QStringLiteral("hush"));
    QAction *reveal = edit.actions().constFirst();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    QCOMPARE(reveal->text(), QStringLiteral("Show the password"));
    reveal->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    QCOMPARE(reveal->text(), QStringLiteral("Hide the password"));
    edit.conceal();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TrustFormTest)
#include "trustform_test.moc"
