// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"
#include "tests/support/memorysecretstore.h"
#include "tests/ui/pipelines/byhand.h"
#include "tests/ui/pipelines/shownform.h"
#include "ui/pipelines/documentfields.h"
#include "ui/pipelines/secretedit.h"

#include <QComboBox>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QUuid>

using namespace penstock;

/// What is typed and chosen in the fields of a source or a sink goes into the document, and nothing else does.
class DocumentFieldsTest final : public ShownForm
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void fieldsFillInTheirValues_data()
    {
        QTest::addColumn<QJsonObject>("source");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *what, const char *source, const char *name, const char *typed,
                            const char *after) {
            QTest::newRow(what) << objectOf(source) << QString::fromLatin1(name) << QString::fromLatin1(typed)
                                << QString::fromLatin1(after);
        };
        row("a port", "{'type':'listener'}", "Port", "8186", "{'port':8186,'type':'listener'}");
        row("a port that is none", "{'type':'listener'}", "Port", "http", "{'port':'http','type':'listener'}");
        row("a token of the environment", "{'type':'listener'}", "Token", "TOKEN",
            "{'token':{'env':'TOKEN'},'type':'listener'}");
        row("a token in a file", "{'type':'listener','port':1}", "Token", "/t",
            "{'port':1,'token':{'file':'/t'},"
            "'type':'listener'}");
        row("topics", "{'type':'kafka','brokers':['b'],'group':'g','revoke_budget_ms':7}", "Topics", "a, b,",
            "{'brokers':['b'],'group':'g','revoke_budget_ms':7,'topics':['a','b'],'type':'kafka'}");
        row("a statement", "{'type':'query','connection':'home'}", "Statement", "SELECT 1",
            "{'connection':'home','statement':'SELECT 1','type':'query'}");
        row("a broker of MQTT", "{'type':'mqtt','host':'a','queue_messages':9}", "Broker", "b.example",
            "{'host':'b.example','queue_messages':9,'type':'mqtt'}");
        row("its port", "{'type':'mqtt'}", "Port", "8883", "{'port':8883,'type':'mqtt'}");
        row("topics of MQTT", "{'type':'mqtt'}", "Topics", "site/+/#, $SYS/x",
            "{'topics':['site/+/#','$SYS/x'],'type':'mqtt'}");
        row("QoS", "{'type':'mqtt'}", "QoS", "2", "{'qos':2,'type':'mqtt'}");
        row("tags of the topic", "{'type':'mqtt'}", "Tags of the topic", "site/{site}",
            "{'topic_pattern':'site/{site}','type':'mqtt'}");
        row("a member of the group", "{'type':'kafka'}", "Member of it", "one", "{'instance_id':'one','type':'kafka'}");
        row("what is left out", "{'type':'kafka','mapping':{'expand':'v'}}", "Left out", "a, b",
            "{'mapping':{'expand':'v','leave_out':['a','b']},'type':'kafka'}");
        row("new names", "{'type':'mqtt'}", "Renamed", "t=temp, h = humidity,",
            "{'mapping':{'rename':{'h':'humidity','t':'temp'}},'type':'mqtt'}");
        row("columns of CSV", "{'type':'mqtt','format':'csv'}", "Columns", "time,v",
            "{'columns':['time','v'],'format':'csv','type':'mqtt'}");
        row("one value each", "{'type':'mqtt','format':'value'}", "The value is called", "v",
            "{'format':'value','type':'mqtt','value_field':'v'}");
        row("nothing any more", "{'type':'system','host':'h'}", "Calls itself", "", "{'type':'system'}");
    }
    void fieldsFillInTheirValues()
    {
        QFETCH(const QJsonObject, source);
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        present(source, {objectOf("{'type':'list'}")});
        auto *edit = field<QLineEdit>(name);
        QVERIFY(edit);
        if (typed.isEmpty()) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
        } else {
            type(edit, typed);
        }
        QTEST(said(m_document[u"source"].toObject()), "after");
    }

    void choicesAreTaken()
    {
        present(objectOf("{'type':'kafka','brokers':['b'],'topics':['t'],'group':'g'}"),
                {objectOf("{'type':'influx','connection':'home','database':'d'}")});
        choose(field<QComboBox>(QStringLiteral("Log in by")), QStringLiteral("plain"));
        choose(field<QComboBox>(QStringLiteral("TLS")), QStringLiteral("true"));
        QCOMPARE(m_document[u"source"][u"sasl"].toString(), QStringLiteral("plain"));
        QCOMPARE(m_document[u"source"][u"tls"], QJsonValue(true));
        choose(field<QComboBox>(QStringLiteral("TLS")), QString()); // as usual again
        QVERIFY(m_document[u"source"][u"tls"].isUndefined());
        // Messages need a rule, lines do not.
        type(field<QLineEdit>(QStringLiteral("Measurement")), QStringLiteral("m"));
        type(field<QLineEdit>(QStringLiteral("Keys that are tags")), QStringLiteral("line,unit"));
        QCOMPARE(said(m_document[u"sinks"][0][u"rule"].toObject()),
                 QStringLiteral("{'measurement':'m','tags_keys':['line','unit']}"));
        choose(field<QComboBox>(QStringLiteral("Values are")), QStringLiteral("line_protocol"));
        QVERIFY(!field<QLineEdit>(QStringLiteral("Keys that are tags")));
        choose(field<QComboBox>(QStringLiteral("Log in by")), QString()); // which would need a password
        const auto document = PipelineDocument::check(QJsonDocument(m_document).toJson());
        QVERIFY2(document, document ? "" : qPrintable(document.error().pointer + document.error().message));
    }

    void anotherFormatTakesWithItWhatGoesWithTheLast()
    {
        present(objectOf("{'type':'mqtt','host':'h','topics':['t'],'separator':'/','qos':0,'topic_tag':'topic',"
                         "'mapping':{'expand':'v','leave_out':['x']}}"),
                {objectOf("{'type':'influx','connection':'home','database':'d','rule':{'measurement':'m'}}")});
        auto *format = field<QComboBox>(QStringLiteral("Values are"));
        format->setFocus();
        choose(format, QStringLiteral("csv"));
        QCOMPARE(said(m_document[u"source"].toObject()),
                 QStringLiteral("{'format':'csv','host':'h','mapping':{'leave_out':['x']},'qos':0,'topic_tag':'topic',"
                                "'topics':['t'],'type':'mqtt'}"));
        QVERIFY(PipelineDocument::check(QJsonDocument(m_document).toJson()));
        QVERIFY(field<QLineEdit>(QStringLiteral("Columns")));
        QVERIFY(!field<QLineEdit>(QStringLiteral("Between nested names")));
        choose(field<QComboBox>(QStringLiteral("Values are")), QStringLiteral("line_protocol"));
        QCOMPARE(said(m_document[u"source"].toObject()),
                 QStringLiteral("{'format':'line_protocol','host':'h','qos':0,'topics':['t'],'type':'mqtt'}"));
        QVERIFY(PipelineDocument::check(QJsonDocument(m_document).toJson()));
        QVERIFY(!field<QLineEdit>(QStringLiteral("Renamed")));
    }

    void aSecretGoesIntoTheKeyringAndNotIntoTheDocument()
    {
        MemorySecretStore keyring;
        begin(QStringList(), &keyring);
        present(objectOf("{'type':'mqtt','host':'h','topics':['t'],'user':'u'}"), {objectOf("{'type':'list'}")});
        auto *password = field<QLineEdit>(QStringLiteral("Password"));
        QVERIFY(password);
        auto *edit = qobject_cast<SecretEdit *>(password->parentWidget());
        QVERIFY(edit);
        const QList<QToolButton *> buttons = edit->findChildren<QToolButton *>();
        QVERIFY(!buttons.last()->isVisible()); // there is nothing to forget
        buttons.first()->click();
        auto *dialog = edit->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->textEchoMode(), QLineEdit::Password);
        dialog->setTextValue(QStringLiteral("s3cret"));
        dialog->accept();
        QTRY_VERIFY(m_document[u"source"].toObject().contains(u"password"));
        const QString name = m_document[u"source"][u"password"][u"keyring"].toString();
        QVERIFY2(QUuid::fromString(name) != QUuid(), qPrintable(name));
        QVERIFY(!QJsonDocument(m_document).toJson().contains("s3cret"));
        QVERIFY(PipelineDocument::check(QJsonDocument(m_document).toJson()));
        // The store of the test says that it is none that lasts.
        QCOMPARE(password->text(), QStringLiteral("no keyring answers: kept until Penstock ends"));
        QVERIFY(password->isReadOnly());
        SecretStore::Answer kept;
        keyring.read(SecretReference::storeId(name), this,
                     [&kept](const SecretStore::Answer &answer) { kept = answer; });
        QTRY_COMPARE(kept.secret, QStringLiteral("s3cret"));
        // Of another day.
        QJsonObject document = m_document;
        present(objectOf("{'type':'stdin'}"), {});
        m_document = document;
        m_form->present(document);
        password = field<QLineEdit>(QStringLiteral("Password"));
        QCOMPARE(password->text(), QStringLiteral("in the keyring"));
        qobject_cast<SecretEdit *>(password->parentWidget())->findChildren<QToolButton *>().last()->click();
        QVERIFY(!m_document[u"source"].toObject().contains(u"password"));
        keyring.read(SecretReference::storeId(name), this,
                     [&kept](const SecretStore::Answer &answer) { kept = answer; });
        QTRY_VERIFY(!kept.found);
        type(password = field<QLineEdit>(QStringLiteral("Password")), QStringLiteral("MQTT_PASSWORD"));
        QCOMPARE(m_document[u"source"][u"password"][u"env"].toString(), QStringLiteral("MQTT_PASSWORD"));
    }

    void whatNoFieldCanShowStaysAsItIs()
    {
        const QJsonObject sink = objectOf("{'type':'influx','connection':'home','database':'d','rule':{'measurement':"
                                          "{'key':'line'},'tags_keys':{'matching':['a*']},'time_key':'at'}}");
        const QJsonObject source = objectOf("{'type':'kafka','brokers':['b,c'],'topics':['t'],'group':'g'}");
        present(source, {sink});
        QVERIFY(!field<QLineEdit>(QStringLiteral("Measurement"))->isEnabled());
        QVERIFY(!field<QLineEdit>(QStringLiteral("Keys that are tags"))->isEnabled());
        QVERIFY(!field<QLineEdit>(QStringLiteral("Brokers"))->isEnabled()); // there is a comma in one
        type(field<QLineEdit>(QStringLiteral("Database")), QStringLiteral("e"));
        QJsonObject wanted = sink;
        wanted.insert(QStringLiteral("database"), QStringLiteral("e"));
        QCOMPARE(said(m_document[u"sinks"][0].toObject()), said(wanted));
        QCOMPARE(said(m_document[u"source"].toObject()), said(source));
        // Names that a list of pairs could not tell apart.
        const QJsonObject odd = objectOf("{'type':'mqtt','host':'h','topics':['t'],'mapping':{'rename':{'a=b':'c'}},"
                                         "'password':{'env':'A','file':'/b'}}");
        present(odd, {sink});
        QVERIFY(!field<QLineEdit>(QStringLiteral("Renamed"))->isEnabled());
        QVERIFY(!field<QLineEdit>(QStringLiteral("Password"))->isEnabled());
        type(field<QLineEdit>(QStringLiteral("Database")), QStringLiteral("f"));
        QCOMPARE(said(m_document[u"source"].toObject()), said(odd));
    }
};

QTEST_MAIN(DocumentFieldsTest)
#include "documentfields_test.moc"
