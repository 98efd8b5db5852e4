// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"
#include "tests/ui/pipelines/byhand.h"
#include "tests/ui/pipelines/shownform.h"
#include "ui/common/rolelabel.h"
#include "ui/pipelines/documentform.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace penstock;

/// The source, the sinks and the policy of a document, and how they lie beside each other.
class DocumentFormTest final : public ShownForm
{
    Q_OBJECT

    QComboBox *sourceBox() const { return m_form->findChild<QComboBox *>(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void fieldsBeginAtOneLine()
    {
        present(
            objectOf("{'type':'kafka','brokers':['a'],'topics':['t'],'group':'g'}"),
            {objectOf("{'type':'influx','connection':'home','database':'d'}"), objectOf("{'type':'csv','path':'p'}")});
        const auto lefts = [this] {
            QSet<int> places;
            for (const auto *box : m_form->findChildren<QComboBox *>()) {
                if (box->isVisibleTo(m_form.get()))
                    places += box->mapTo(m_form.get(), QPoint()).x();
            }
            for (const auto *line : m_form->findChildren<QLineEdit *>()) {
                const bool isPart = qobject_cast<const QComboBox *>(line->parentWidget()) != nullptr;
                if (line->isVisibleTo(m_form.get()) && !isPart)
                    places += line->mapTo(m_form.get(), QPoint()).x();
            }
            return places;
        };
        QTRY_COMPARE(lefts().size(), 1);
        auto *const more = m_form->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        more->setChecked(true);
        QTRY_COMPARE(lefts().size(), 1);
    }

    void eachKindBeginsWithWhatItNeeds_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *kind : {"file", "text", "csv", "tail", "listener", "kafka", "mqtt", "query", "system"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void eachKindBeginsWithWhatItNeeds()
    {
        QFETCH(const QString, source);
        present(objectOf("{'type':'stdin'}"), {objectOf("{'type':'list'}")});
        QVERIFY(m_form->findChild<RoleLabel *>()->isVisibleTo(m_form.get())); // why not in a window
        choose(sourceBox(), source);
        QVERIFY(!m_form->findChild<RoleLabel *>()->isVisibleTo(m_form.get()));
        QCOMPARE(m_document[u"source"][u"type"].toString(), source);
        const auto document = PipelineDocument::check(QJsonDocument(m_document).toJson());
        // Only what nobody can guess is missing.
        if (!document)
            QVERIFY2(QStringList({QStringLiteral("/source/path"), QStringLiteral("/source/topics"),
                                  QStringLiteral("/source/statement")})
                         .contains(document.error().pointer),
                     qPrintable(document.error().pointer));
        // The same kind again leaves it as it is.
        const QJsonObject before = m_document;
        choose(sourceBox(), source);
        QCOMPARE(m_document, before);
    }

    void theLocalServerIsAServer()
    {
        present(objectOf("{'type':'stdin'}"),
                {objectOf("{'type':'influx','connection':'home','database':'d','gzip':'on'}")});
        auto *server = field<QComboBox>(QStringLiteral("Server"));
        QCOMPARE(server->currentText(), QStringLiteral("home"));
        choose(server, QString());
        QCOMPARE(said(m_document[u"sinks"][0].toObject()),
                 QStringLiteral("{'database':'d','gzip':'on','local':true,'type':'influx'}"));
        QVERIFY(PipelineDocument::check(QJsonDocument(m_document).toJson()));
        choose(server, QStringLiteral("plant"));
        QCOMPARE(said(m_document[u"sinks"][0].toObject()),
                 QStringLiteral("{'connection':'plant','database':'d','gzip':'on','type':'influx'}"));
        present(objectOf("{'type':'stdin'}"), {objectOf("{'type':'influx','url':'http://a:1','database':'d'}")});
        QVERIFY(!server->isEnabled());
        QCOMPARE(server->currentIndex(), -1);
    }

    void aSecondSinkComesAndGoes()
    {
        const QJsonObject first = objectOf("{'type':'influx','connection':'home','database':'d'}");
        present(objectOf("{'type':'stdin'}"), {first});
        auto *second = field<QComboBox>(QStringLiteral("Writes as well to"));
        QCOMPARE(second->currentData().toString(), QString());
        choose(second, QStringLiteral("csv"));
        QCOMPARE(m_document[u"sinks"].toArray().size(), 2);
        type(field<QLineEdit>(QStringLiteral("File")), QStringLiteral("/o.csv"));
        QCOMPARE(said(m_document[u"sinks"][1].toObject()), QStringLiteral("{'path':'/o.csv','type':'csv'}"));
        choose(second, QString());
        QCOMPARE(m_document[u"sinks"].toArray(), QJsonArray{first});
        // A third one is for the text, and stays.
        const QJsonObject list = objectOf("{'type':'list'}");
        present(objectOf("{'type':'stdin'}"), {first, list, list});
        QCOMPARE(second->currentIndex(), -1);
        choose(second, QStringLiteral("influx"));
        QCOMPARE(m_document[u"sinks"].toArray().size(), 3);
        QCOMPARE(m_document[u"sinks"][2].toObject(), list);
    }

    void whatMostLeaveIsFoldedAway()
    {
        present(objectOf("{'type':'stdin'}"), {objectOf("{'type':'influx','connection':'home','database':'d'}")});
        QVERIFY(!field<QLineEdit>(QStringLiteral("Requests at a time")));
        m_form->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)->click();
        type(field<QLineEdit>(QStringLiteral("Requests at a time")), QStringLiteral("4"));
        choose(field<QComboBox>(QStringLiteral("Keep on disk")), QStringLiteral("away"));
        QCOMPARE(said(m_document[u"policy"].toObject()), QStringLiteral("{'concurrency':4,'spill':{'mode':'away'}}"));
        choose(field<QComboBox>(QStringLiteral("Keep on disk")), QString());
        QCOMPARE(said(m_document[u"policy"].toObject()), QStringLiteral("{'concurrency':4}"));
        auto *requests = field<QLineEdit>(QStringLiteral("Requests at a time"));
        requests->setFocus();
        requests->selectAll();
        QTest::keyClick(requests, Qt::Key_Delete);
        QVERIFY(!m_document.contains(u"policy")); // nothing is left of it
        choose(field<QComboBox>(QStringLiteral("And then")), QStringLiteral("dead_letter"));
        QCOMPARE(said(m_document[u"policy"].toObject()), QStringLiteral("{'on_give_up':'dead_letter'}"));
        type(field<QLineEdit>(QStringLiteral("Rows in a batch")), QStringLiteral("7"));
        QCOMPARE(m_document[u"sinks"][0][u"batch_size"], QJsonValue(7));
    }
};

QTEST_MAIN(DocumentFormTest)
#include "documentform_test.moc"
