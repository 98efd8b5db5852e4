// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/importconnectionsdialog.h"
#include "ui/connections/unsavedquestion.h"

#include <QAbstractItemDelegate>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace penstock;
using namespace penstock::testing;

/// What is offered of another program's file, and what becomes of it.
class ImportConnectionsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsNoSecret();
    void textsBeginInLine();
    void takesWhatIsChosen();
    void oneThatIsThereIsMarked();
    void aBrokenOneCannotBeChosen();
    void theManagerSaysWhatIsWrong();
    void theManagerShowsWhatCame();
    void aDraftThatWasDroppedIsNotLostUnasked();

private:
    void open(const QByteArray &configs);
    QString write(const char *name, const QByteArray &bytes) const;
    QTreeWidgetItem *item(int row) const { return m_dialog->findChild<QTreeWidget *>()->topLevelItem(row); }
    QString secret(const QString &id);

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ImportConnectionsDialog> m_dialog;
};

namespace {

constexpr auto configs = R"([default]
  url = "http://localhost:8086"
  token = "hush-hush"
  org = "house"
[lab]
  url = "http://lab:8086"
  token = "${LAB_TOKEN}"
[broken]
  url = "ftp://x"
)";

} // namespace

void ImportConnectionsDialogTest::init()
{
    m_dialog.reset();
    m_test = std::make_unique<TestServices>();
}

void ImportConnectionsDialogTest::open(const QByteArray &bytes)
{
    const Result<ForeignFile> file = ForeignFile::read(QStringLiteral("configs"), bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    m_dialog = std::make_unique<ImportConnectionsDialog>(m_test->services, *file);
    m_dialog->show();
}

QString ImportConnectionsDialogTest::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_test->folder.filePath(QString::fromLatin1(name)));
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
    return file.fileName();
}

QString ImportConnectionsDialogTest::secret(const QString &id)
{
    std::optional<QString> found;
    m_test->secrets.read(id, this, [&found](const SecretStore::Answer &answer) { found = answer.secret; });
    [&found] { QTRY_VERIFY(found.has_value()); }();
    return found.value_or(QString());
}

void ImportConnectionsDialogTest::showsNoSecret()
{
    open(configs);
    QCOMPARE(item(1)->text(0), QStringLiteral("default")); // in the order of their names
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column)
            QVERIFY(!(item(row)->text(column) + item(row)->toolTip(column)).contains(QStringLiteral("hush")));
    }
    QVERIFY(item(1)->text(2).contains(QChar(0x2022)));
    QVERIFY(item(2)->text(2).contains(QStringLiteral("not in the file")));
    item(2)->treeWidget()->setCurrentItem(item(2));
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>(QString(), Qt::FindDirectChildrenOnly)
                ->toPlainText()
                .contains(QStringLiteral("${LAB_TOKEN}")));
}

void ImportConnectionsDialogTest::textsBeginInLine()
{
    open(configs);
    auto *list = m_dialog->findChild<QTreeWidget *>();
    const auto widthOf = [this, list](int row) {
        item(row)->setText(0, QStringLiteral("the same name"));
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.widget = list;
        const QModelIndex index = list->model()->index(row, 0);
        return list->itemDelegateForIndex(index)->sizeHint(option, index).width();
    };
    QVERIFY(!item(0)->data(0, Qt::CheckStateRole).isValid()); // it cannot be taken
    QVERIFY(item(1)->data(0, Qt::CheckStateRole).isValid());
    QCOMPARE(widthOf(0), widthOf(1));
}

void ImportConnectionsDialogTest::takesWhatIsChosen()
{
    open(configs);
    QSignalSpy imported(m_dialog.get(), &ImportConnectionsDialog::imported);
    item(2)->setCheckState(0, Qt::Unchecked);
    retype(field(*m_dialog, QStringLiteral("Into group")), QStringLiteral("plant 3 / line 2"));
    click(*m_dialog, QStringLiteral("Import"));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_test->profiles.profiles().size(), 1);
    const Profile taken = m_test->profiles.profiles().constFirst();
    QCOMPARE(imported, (QList<QVariantList>{{QStringList{taken.id}}}));
    QCOMPARE(taken.name, QStringLiteral("default"));
    QCOMPARE(taken.group, QStringLiteral("plant 3/line 2"));
    QCOMPARE(taken.organization, QStringLiteral("house"));
    QCOMPARE(taken.login, Profile::Login::Token);
    QCOMPARE(secret(taken.id), QStringLiteral("hush-hush"));
    QVERIFY(!m_test->savedProfiles().contains("hush"));
}

void ImportConnectionsDialogTest::oneThatIsThereIsMarked()
{
    Profile there = m_test->addProfile(QStringLiteral("Default"), QUrl(QStringLiteral("http://localhost:8086")));
    there.organization = QStringLiteral("house");
    QVERIFY(m_test->profiles.save(there));
    open(configs);
    QCOMPARE(item(1)->checkState(0), Qt::Unchecked);
    QCOMPARE(item(1)->text(3), QStringLiteral("there already"));
    item(2)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button(*m_dialog, QStringLiteral("Import"))->isEnabled());
    item(1)->setCheckState(0, Qt::Checked); // who wants it twice gets it, under a name of its own
    click(*m_dialog, QStringLiteral("Import"));
    QCOMPARE(m_test->profiles.profiles().size(), 2);
    QCOMPARE(m_test->profiles.profiles().constLast().name, QStringLiteral("default 2"));
}

void ImportConnectionsDialogTest::aBrokenOneCannotBeChosen()
{
    open(configs);
    QVERIFY(!item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(item(0)->text(3), QStringLiteral("cannot be taken"));
    QVERIFY(!m_dialog->findChild<QPlainTextEdit *>(QString(), Qt::FindDirectChildrenOnly)->toPlainText().isEmpty());
}

void ImportConnectionsDialogTest::theManagerSaysWhatIsWrong()
{
    ConnectionsDialog manager(m_test->services);
    manager.show();
    manager.importFile(write("configs", "[a]\n  url =\n"));
    const QString said = manager.findChild<MessageBar *>()->text();
    QVERIFY2(said.startsWith(QStringLiteral("configs: line 2:")), qPrintable(said));
    QVERIFY(!manager.findChild<ImportConnectionsDialog *>());
}

void ImportConnectionsDialogTest::theManagerShowsWhatCame()
{
    ConnectionsDialog manager(m_test->services);
    manager.show();
    manager.importFile(write("configs", configs));
    const auto *dialog = manager.findChild<ImportConnectionsDialog *>();
    QVERIFY(dialog);
    click(*dialog, QStringLiteral("Import"));
    QCOMPARE(m_test->profiles.profiles().size(), 2);
    QCOMPARE(field(manager, QStringLiteral("Name"))->text(), QStringLiteral("default"));
    QVERIFY(!manager.isWindowModified());
}

/// The import takes the untouched draft out of the list; its form can still be typed in.
void ImportConnectionsDialogTest::aDraftThatWasDroppedIsNotLostUnasked()
{
    ConnectionsDialog manager(m_test->services);
    manager.show();
    manager.select({});
    manager.importFile(write("configs", "[a]\n  url =\n"));
    QVERIFY(!manager.findChild<UnsavedQuestion *>());
    retype(field(manager, QStringLiteral("Database")), QStringLiteral("typed"));
    manager.reject();
    const auto *question = manager.findChild<UnsavedQuestion *>();
    QVERIFY(question);
    QVERIFY(manager.isVisible());
    click(*question, QStringLiteral("Keep editing"));
    QCOMPARE(field(manager, QStringLiteral("Database"))->text(), QStringLiteral("typed"));
}

QTEST_MAIN(ImportConnectionsDialogTest)
#include "importconnectionsdialog_test.moc"
