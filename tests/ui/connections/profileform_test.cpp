// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections/formfields.h"
#include "ui/connections/advancedform.h"
#include "ui/connections/passwordedit.h"
#include "ui/connections/profileform.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace penstock;
using namespace penstock::testing;

/// The fields of one connection.
class ProfileFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
    void aPlainAddressStaysAsItIs();
    void eachWayToLogInHasItsFields_data();
    void eachWayToLogInHasItsFields();
    void typingIsAnEditAndTypingBackIsNone();
    void aPasswordThatIsAwaitedIsNoEdit();
    void theLocalServerHasNoFieldsButWays();
    void advancedOpensWhereItIsUsed();
    void headersAndTimes();
    void coloursAreKeptWhenTheyAreNoneOfOurs();
    void pinningIsAnEdit();
    void marksAreEdits();

private:
    static Profile plain();

    std::unique_ptr<ProfileForm> m_form;
};

Profile ProfileFormTest::plain()
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("home");
    profile.url = QUrl(QStringLiteral("http://localhost:8086"));
    return profile;
}

void ProfileFormTest::init()
{
    m_form = std::make_unique<ProfileForm>();
    m_form->setProfile(plain());
    m_form->show();
}

void ProfileFormTest::anAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("database");
    const auto row = [](const char *name, const char *address, const char *url, const char *user, const char *secret,
                        const char *database) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(url) << QString::fromLatin1(user)
                            << QString::fromLatin1(secret) << QString::fromLatin1(database);
    };
    row("host", "db:8086", "http://db:8086", "", "", "");
    row("login", "http://ada:hush@db:8086", "http://db:8086", "ada", "hush", "");
    row("database", "http://db:8086/?db=air", "http://db:8086", "", "", "air");
    row("everything", "influxdb://ada:hush@db:8086/air", "http://db:8086", "ada", "hush", "air");
    row("what cannot be read stays", "http://ada:hush@:0", "", "", "", "");
}

void ProfileFormTest::anAddressIsTakenApart()
{
    QFETCH(QString, address);
    QFETCH(QString, url);
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(QString, database);
    auto *edit = field(*m_form, QStringLiteral("URL"));
    retype(edit, address);
    QTest::keyClick(edit, Qt::Key_Return); // as leaving the field does
    if (url.isEmpty()) {
        QCOMPARE(edit->text(), address);
        return;
    }
    const Profile profile = m_form->profile();
    QCOMPARE(profile.url.adjusted(QUrl::StripTrailingSlash), QUrl(url));
    QCOMPARE(profile.user, user);
    QCOMPARE(profile.database, database);
    QCOMPARE(m_form->password(), secret);
    QVERIFY(secret.isEmpty() || !edit->text().contains(secret));
}

void ProfileFormTest::aPlainAddressStaysAsItIs()
{
    auto *edit = field(*m_form, QStringLiteral("URL"));
    retype(edit, QStringLiteral("https://db.local/influx"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("https://db.local/influx"));
    QCOMPARE(m_form->profile().url, QUrl(QStringLiteral("https://db.local/influx")));
}

void ProfileFormTest::eachWayToLogInHasItsFields_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("user");
    QTest::newRow("password") << QStringLiteral("User and password") << QStringLiteral("Password") << true;
    QTest::newRow("token") << QStringLiteral("Token") << QStringLiteral("Token") << false;
    QTest::newRow("bearer") << QStringLiteral("Bearer token or JWT") << QStringLiteral("Token") << false;
    QTest::newRow("shared") << QStringLiteral("JWT made from the shared secret (1.x)")
                            << QStringLiteral("Shared secret") << true;
}

void ProfileFormTest::eachWayToLogInHasItsFields()
{
    QFETCH(QString, way);
    QFETCH(QString, label);
    QFETCH(bool, user);
    auto *login = field<QComboBox>(*m_form, QStringLiteral("Login"));
    auto *userField = field(*m_form, QStringLiteral("User"));
    QVERIFY(userField);
    choose(login, way);
    QVERIFY(field<PasswordEdit>(*m_form, label));
    QCOMPARE(userField->isVisible(), user);
}

void ProfileFormTest::typingIsAnEditAndTypingBackIsNone()
{
    QSignalSpy edited(m_form.get(), &ProfileForm::edited);
    QVERIFY(!m_form->isModified());
    for (const char *label : {"Name", "Database", "Organization", "User", "Password"}) {
        auto *edit = field(*m_form, QString::fromLatin1(label));
        QVERIFY2(edit, label);
        const QString before = edit->text();
        const qsizetype told = edited.size();
        retype(edit, QStringLiteral("other"));
        QVERIFY2(edited.size() > told, label);
        QVERIFY2(m_form->isModified(), label);
        retype(edit, before);
        QVERIFY2(!m_form->isModified(), label);
    }
}

void ProfileFormTest::aPasswordThatIsAwaitedIsNoEdit()
{
    m_form->setPasswordPending();
    auto *password = field(*m_form, QStringLiteral("Password"));
    QVERIFY(!password->isEnabled());
    QVERIFY(password->placeholderText().contains(QStringLiteral("keyring")));
    QVERIFY(!m_form->isPasswordModified());
    m_form->setPassword(QStringLiteral("kept"));
    QVERIFY(password->isEnabled());
    QVERIFY(!m_form->isModified());
    m_form->setProxyPassword(QStringLiteral("gate"));
    QVERIFY(!m_form->isProxyPasswordModified());
}

void ProfileFormTest::theLocalServerHasNoFieldsButWays()
{
    Profile local;
    local.id = Profile::localId();
    local.name = QStringLiteral("Local server");
    m_form->setProfile(local);
    for (const char *label : {"Name", "URL", "Database", "User", "Password"})
        QVERIFY2(!field(*m_form, QString::fromLatin1(label))->isVisible(), label);
    QVERIFY(!button(*m_form, QStringLiteral("Advanced"))->isVisible());
    QVERIFY(!m_form->isModified());
    bool noted = false;
    for (const QLabel *label : m_form->findChildren<QLabel *>())
        noted = noted || (label->isVisible() && label->text().contains(QStringLiteral("own InfluxDB")));
    QVERIFY(noted);
    QSignalSpy log(m_form.get(), &ProfileForm::serverLogRequested);
    QSignalSpy preferences(m_form.get(), &ProfileForm::serverPreferencesRequested);
    click(*m_form, QStringLiteral("Show its log"));
    QCOMPARE(log.size(), 1);
    click(*m_form, QStringLiteral("Show its preferences"));
    QCOMPARE(preferences.size(), 1);

    m_form->setProfile(plain());
    for (const char *label : {"Name", "URL", "Database", "User", "Password"}) {
        QVERIFY2(field(*m_form, QString::fromLatin1(label))->isVisible(), label);
        QVERIFY2(field(*m_form, QString::fromLatin1(label))->isEnabled(), label);
    }
    QVERIFY(button(*m_form, QStringLiteral("Advanced"))->isVisible());
    QVERIFY(!button(*m_form, QStringLiteral("Show its log"))->isVisible());
}

void ProfileFormTest::advancedOpensWhereItIsUsed()
{
    auto *advanced = m_form->findChild<AdvancedForm *>();
    QVERIFY(!advanced->isVisible());
    click(*m_form, QStringLiteral("Advanced"));
    QVERIFY(advanced->isVisible());
    click(*m_form, QStringLiteral("Advanced"));
    QVERIFY(!advanced->isVisible());
    Profile used = plain();
    used.retentionPolicy = QStringLiteral("short");
    m_form->setProfile(used);
    QVERIFY(advanced->isVisible());
}

void ProfileFormTest::headersAndTimes()
{
    Profile used = plain();
    used.headers = {{QStringLiteral("X-Site"), QStringLiteral("north: 2")}};
    used.connectTimeout = std::chrono::milliseconds(1'500); // shown in seconds
    m_form->setProfile(used);
    QVERIFY(!m_form->isModified());
    auto *headers = field<QPlainTextEdit>(*m_form, QStringLiteral("Headers"));
    QCOMPARE(headers->toPlainText(), QStringLiteral("X-Site: north: 2"));
    headers->setFocus();
    QTest::keyClick(headers, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(headers, Qt::Key_Return);
    QTest::keyClicks(headers, QStringLiteral("X-Half"));
    const QList<std::pair<QString, QString>> read = m_form->profile().headers;
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).second, QStringLiteral("north: 2"));
    QCOMPARE(read.at(1).first, QStringLiteral("X-Half")); // which saving complains about

    auto *whole = field<QSpinBox>(*m_form, QStringLiteral("Time for the whole"));
    QCOMPARE(whole->text(), QStringLiteral("No limit"));
    QTest::keyClick(whole, Qt::Key_Up);
    QCOMPARE(m_form->profile().totalTimeout, std::chrono::milliseconds(1'000));
    choose(field<QComboBox>(*m_form, QStringLiteral("Kind of server")), QStringLiteral("QuestDB"));
    QCOMPARE(m_form->profile().flavour, Flavour::QuestDb);
}

void ProfileFormTest::coloursAreKeptWhenTheyAreNoneOfOurs()
{
    Profile odd = plain();
    odd.colour = QStringLiteral("#123456");
    m_form->setProfile(odd);
    QCOMPARE(m_form->profile().colour, QStringLiteral("#123456"));
    QVERIFY(!button(*m_form, QStringLiteral("Teal"))->isChecked());
    QVERIFY(!button(*m_form, QStringLiteral("No colour"))->isChecked());
    click(*m_form, QStringLiteral("Teal"));
    QCOMPARE(m_form->profile().colour, QStringLiteral("#0a8f9c"));
    click(*m_form, QStringLiteral("No colour"));
    QCOMPARE(m_form->profile().colour, QString());
}

void ProfileFormTest::marksAreEdits()
{
    QSignalSpy edited(m_form.get(), &ProfileForm::edited);
    const auto box = [this](const char *beginning) {
        for (QCheckBox *candidate : m_form->findChildren<QCheckBox *>()) {
            if (candidate->text().startsWith(QLatin1String(beginning)))
                return candidate;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    QVERIFY(box("Production") && box("Read-only"));
    box("Production")->click();
    QCOMPARE(edited.count(), 1);
    QVERIFY(m_form->isModified());
    QVERIFY(m_form->profile().isProduction && !m_form->profile().isReadOnly);
    box("Read-only")->click();
    box("Production")->click();
    QVERIFY(!m_form->profile().isProduction && m_form->profile().isReadOnly);
    Profile marked = plain();
    marked.isProduction = true;
    m_form->setProfile(marked);
    QVERIFY(!m_form->isModified());
    QVERIFY(box("Production")->isChecked() && !box("Read-only")->isChecked());
}

void ProfileFormTest::pinningIsAnEdit()
{
    QSignalSpy edited(m_form.get(), &ProfileForm::edited);
    const QString sha256(64, u'a');
    m_form->pin(sha256);
    QCOMPARE(edited.size(), 1);
    QVERIFY(m_form->isModified());
    QCOMPARE(m_form->profile().trust, Profile::Trust::Pinned);
    QCOMPARE(m_form->profile().pinnedSha256, sha256);
}

QTEST_MAIN(ProfileFormTest)
#include "profileform_test.moc"
