// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ownsecrets.h"
#include "core/pipeline/document/pipelinedocument.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/pipelines/documentform.h"
#include "ui/pipelines/documenttext.h"
#include "ui/pipelines/knownpipeline.h"
#include "ui/pipelines/knownpipelines.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/pipelines/pipelinelist.h"
#include "ui/pipelines/pipelinerow.h"
#include "ui/pipelines/secretedit.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QToolButton>
#include <QUuid>

using namespace penstock;

namespace {

/// moc loses its way in raw strings within a class.
QByteArray documentWith(const QString &secret)
{
    return R"({"schema":"penstock pipeline","version":1,"source":{"type":"mqtt","host":"h","topics":["t"],"user":"u",)"
           R"("password":{"keyring":")" +
           secret.toUtf8() + R"("}},"sinks":[{"type":"list"}]})";
}

} // namespace

/// What a document has in the keyring goes when the document has it no more, and nothing else does.
class DocumentSecretsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<KnownPipelines> m_known;
    std::unique_ptr<PipelineList> m_list;

    QString path(const QString &name) const { return m_world->folder.filePath(name); }
    static QString newName() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
    QString document(const QString &file, const QString &secret) const
    {
        QFile out(path(file));
        const QByteArray bytes = documentWith(secret);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }
    static QString savedName(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object()[u"source"][u"password"][u"keyring"].toString();
    }
    void keep(const QString &name)
    {
        m_world->secrets.write(SecretReference::storeId(name), QStringLiteral("s3cret"), this, [](bool) {});
    }
    bool isKept(const QString &name)
    {
        std::optional<bool> found;
        m_world->secrets.read(SecretReference::storeId(name), this,
                              [&found](const SecretStore::Answer &answer) { found = answer.found; });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 30'000) && *found;
    }
    void close() const { qDeleteAll(m_list->window()->findChildren<PipelineEditor *>()); }
    PipelineEditor *edit(const QString &path) const
    {
        close();
        m_list->open(path);
        return m_list->window()->findChild<PipelineEditor *>();
    }
    static SecretEdit *field(const PipelineEditor &editor)
    {
        for (auto *edit : editor.findChildren<SecretEdit *>()) {
            if (edit->isVisibleTo(&editor) && edit->findChild<QLineEdit *>()->accessibleName() == u"Password")
                return edit;
        }
        return nullptr;
    }
    /// As a person does it; the name that it has then.
    static QString put(const PipelineEditor &editor)
    {
        SecretEdit *const edit = field(editor);
        const QJsonValue before = edit->reference();
        edit->findChildren<QToolButton *>().first()->click();
        auto *dialog = edit->findChild<QInputDialog *>();
        dialog->setTextValue(QStringLiteral("new"));
        dialog->accept();
        if (!QTest::qWaitFor([&] { return field(editor)->reference() != before; }, 30'000))
            return {};
        return field(editor)->reference()[u"keyring"].toString();
    }
    static void takeOut(const PipelineEditor &editor) { field(editor)->findChildren<QToolButton *>().last()->click(); }
    /// As with changes that nobody wants.
    static void closeUnsaved(PipelineEditor &editor)
    {
        editor.close();
        const auto *bar = editor.findChild<MessageBar *>();
        for (auto *button : bar->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == u"Close without saving")
                return button->click();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<TestServices>();
        m_known = std::make_unique<KnownPipelines>(m_world->services, path(QStringLiteral("pipelines")));
        m_list = std::make_unique<PipelineList>(*m_known, m_world->services);
    }
    void cleanup()
    {
        m_list.reset();
        m_known.reset();
        m_world.reset();
    }

    void thoseOfADocumentAreFoundWhereverTheyStand()
    {
        const QString one = newName();
        const QString other = newName();
        const QJsonObject deep{{QStringLiteral("keyring"), other}};
        const QJsonObject whole{
            {QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("token"), deep}}, deep}},
            {QStringLiteral("b"), QJsonObject{{QStringLiteral("keyring"), one}}},
            {QStringLiteral("c"), QJsonObject{{QStringLiteral("keyring"), QStringLiteral("shared by people")}}}};
        QStringList found = ownSecrets(QJsonDocument(whole).toJson());
        QStringList wanted{SecretReference::storeId(one), SecretReference::storeId(other)};
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
        QVERIFY(ownSecrets("no document").isEmpty());
        QVERIFY(ownSecretsOf(path(QStringLiteral("nothing.json"))).isEmpty());
    }

    void theyGoWithTheDocument()
    {
        const QString own = newName();
        const QString copied = newName();
        const QString chosen = QStringLiteral("chosen by people");
        for (const QString &name : {own, copied, chosen})
            keep(name);
        m_known->add(document(QStringLiteral("own.json"), own));
        m_known->add(document(QStringLiteral("copied.json"), copied));
        m_known->add(document(QStringLiteral("copy.json"), copied));
        m_known->add(document(QStringLiteral("chosen.json"), chosen));
        QCOMPARE(m_list->rows().size(), 4);
        for (const bool isSaid : {true, true, true, false}) {
            const PipelineRow *const row = m_list->rows().first();
            auto *menu = row->findChild<QMenu *>();
            QAction *const removal = menu->actions().last();
            Q_EMIT menu->aboutToShow();
            QCOMPARE(removal->text().contains(QStringLiteral("secrets")), isSaid);
            removal->trigger();
            QVERIFY(!isKept(own));
            QVERIFY(isKept(chosen));
            // As long as one of the two is there.
            QCOMPARE(isKept(copied), m_list->rows().size() >= 2);
        }
        QVERIFY(QFile::exists(path(QStringLiteral("own.json"))));
    }

    void whatIsPutThereAndNotSavedGoes()
    {
        const QString before = newName();
        keep(before);
        const QPointer<PipelineEditor> editor(edit(document(QStringLiteral("a.json"), before)));
        QVERIFY(field(*editor));
        const QString first = put(*editor);
        const QString second = put(*editor);
        QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second && second != before);
        QVERIFY(isKept(first) && isKept(second) && isKept(before));
        closeUnsaved(*editor);
        QTRY_VERIFY(!editor || !editor->isVisible());
        QVERIFY(!isKept(first) && !isKept(second));
        QVERIFY(isKept(before));
        QCOMPARE(savedName(path(QStringLiteral("a.json"))), before);
    }

    void whatIsTakenOutStaysUntilThatIsSaved()
    {
        const QString before = newName();
        keep(before);
        const QString file = document(QStringLiteral("a.json"), before);
        QPointer<PipelineEditor> editor(edit(file));
        takeOut(*editor);
        QVERIFY(isKept(before));
        closeUnsaved(*editor);
        QVERIFY(isKept(before));
        editor = edit(file);
        takeOut(*editor);
        editor->saveTo(file);
        QVERIFY(savedName(file).isEmpty());
        QVERIFY(!isKept(before));
    }

    void anotherOneTakesItsPlaceWhenItIsSaved()
    {
        const QString before = newName();
        keep(before);
        const QString file = document(QStringLiteral("a.json"), before);
        const PipelineEditor *const editor = edit(file);
        const QString now = put(*editor);
        edit(file); // closed by no button: nothing is settled
        QVERIFY(isKept(before));
        PipelineEditor *const again = edit(file);
        const QString saved = put(*again);
        again->saveTo(file);
        QCOMPARE(savedName(file), saved);
        QVERIFY(isKept(saved));
        QVERIFY(!isKept(before));
        QVERIFY(now != saved);
    }

    /// Saved under another name it is another document, and has a secret of its own as soon as it is given one.
    void aCopyDoesNotChangeTheOther()
    {
        const QString before = newName();
        keep(before);
        const QString file = document(QStringLiteral("a.json"), before);
        PipelineEditor *const editor = edit(file);
        const QString copy = path(QStringLiteral("b.json"));
        editor->saveTo(copy);
        QCOMPARE(savedName(copy), before);
        const QString own = put(*editor);
        editor->saveTo(copy);
        QCOMPARE(savedName(copy), own);
        QVERIFY(isKept(before)); // of the first
        QVERIFY(isKept(own));
        QCOMPARE(m_known->all().size(), 2);
    }
};

QTEST_MAIN(DocumentSecretsTest)
#include "documentsecrets_test.moc"
