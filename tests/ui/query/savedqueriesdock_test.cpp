// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/querylibrary.h"
#include "tests/support/patience.h"
#include "ui/common/messagebar.h"
#include "ui/query/saved/movequerydialog.h"
#include "ui/query/saved/savedqueriesdock.h"
#include "ui/query/saved/savedqueriesmodel.h"
#include "ui/query/saved/savedqueriestree.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace penstock {

/// The list of saved queries, by keyboard and by mouse.
class SavedQueriesDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsByNameAndByText();
    void tipsReadAsTheQueries_data();
    void tipsReadAsTheQueries();
    void enterOpens();
    void isRenamedInPlace();
    void removingCanBeUndone();
    void movesByDialogAndByMouse();
    void aNewFolderIsNamedAtOnce();
    void takesFilesFromOutside();
    void anEmptyListSaysWhatBelongsThere();
    void keepsWhatIsOpenAndChosenWhileOthersWrite();
    void isFilledInOneGo();
    void aNameThatIsTypedStays_data();
    void aNameThatIsTypedStays();

private:
    SavedQueriesTree &tree() const { return m_dock->tree(); }
    QString path(const QString &name) const { return m_folder->filePath(QStringLiteral("queries/") + name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    bool isListed(const QString &name) const { return tree().queries().indexOf(name).isValid(); }
    QStringList shown() const
    {
        QStringList names;
        for (QModelIndex index = tree().model()->index(0, 0); index.isValid(); index = tree().indexBelow(index))
            names += index.data().toString();
        return names;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : tree().actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString said() const
    {
        for (const QLabel *label : m_dock->message().findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QueryLibrary> m_library;
    std::unique_ptr<QMainWindow> m_window;
    SavedQueriesDock *m_dock = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SavedQueriesDockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("plant/last.influxql"), "SELECT last(v) FROM boiler");
    write(QStringLiteral("plant/deep/flux.flux"), "buckets()");
    write(QStringLiteral("top.sql"), "SELECT 1");
    m_library = std::make_unique<QueryLibrary>(path({}).chopped(1), m_folder->filePath(QStringLiteral("queries.lock")));
    m_window = std::make_unique<QMainWindow>();
    m_dock = new SavedQueriesDock(*m_library, m_window.get());
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_window->resize(500, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tester = std::make_unique<QAbstractItemModelTester>(&tree().queries());
    QTRY_VERIFY(isListed(QStringLiteral("top.sql")));
    tree().setFocus();
}

void SavedQueriesDockTest::cleanup()
{
    m_tester.reset();
    m_window.reset();
    m_library.reset();
}

void SavedQueriesDockTest::findsByNameAndByText()
{
    QCOMPARE(shown(), (QStringList{QStringLiteral("plant"), QStringLiteral("top")}));
    QCOMPARE(tree().queries().indexOf(QStringLiteral("top.sql")).data(SavedQueriesModel::DetailRole).toString(),
             QStringLiteral("SQL"));
    auto *field = m_dock->findChild<QLineEdit *>();
    field->setText(QStringLiteral("BOILER")); // in a text
    QCOMPARE(shown(), (QStringList{QStringLiteral("plant"), QStringLiteral("last")}));
    field->setText(QStringLiteral("flux.fl")); // in a name
    QCOMPARE(shown(), (QStringList{QStringLiteral("plant"), QStringLiteral("deep"), QStringLiteral("flux")}));
    field->setText(QStringLiteral("no such query"));
    QVERIFY(!tree().isVisible());
    field->clear();
    QVERIFY(tree().isVisible());
    QCOMPARE(shown().size(), 2);
}

void SavedQueriesDockTest::tipsReadAsTheQueries_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("quoted.sql") << QStringLiteral("SELECT \"v\" FROM \"m\" WHERE a < 1");
    QTest::newRow("lines") << QStringLiteral("lines.sql") << QStringLiteral("SELECT 1,\n    2 -- <b>no</b>");
    QTest::newRow("a name like HTML") << QStringLiteral("<b>a & b.sql") << QStringLiteral("SELECT 1");
}

void SavedQueriesDockTest::tipsReadAsTheQueries()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    write(name, text.toUtf8());
    QTRY_VERIFY(isListed(name));
    const QString tip = tree().queries().indexOf(name).data(Qt::ToolTipRole).toString();
    QVERIFY2(Qt::mightBeRichText(tip), qPrintable(tip)); // this is how it is decided what it is shown as
    QTextDocument document;
    document.setHtml(tip);
    QCOMPARE(document.toPlainText(), path(name) + u'\n' + text);
}

void SavedQueriesDockTest::enterOpens()
{
    QSignalSpy opened(m_dock, &SavedQueriesDock::openAsked);
    tree().choose(QStringLiteral("plant/last.influxql"));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(opened.last()[0].toString(), path(QStringLiteral("plant/last.influxql")));
    tree().choose(QStringLiteral("plant"));
    const bool wasOpen = tree().isExpanded(tree().currentIndex());
    QTest::keyClick(&tree(), Qt::Key_Return); // a folder is opened, or closed
    QCOMPARE(tree().isExpanded(tree().currentIndex()), !wasOpen);
    QCOMPARE(opened.size(), 1);
    tree().choose(QStringLiteral("top.sql"));
    const QPoint top = tree().visualRect(tree().currentIndex()).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, top);
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, top);
    QCOMPARE(opened.last()[0].toString(), path(QStringLiteral("top.sql")));
}

void SavedQueriesDockTest::isRenamedInPlace()
{
    tree().choose(QStringLiteral("top.sql"));
    const auto rename = [this](const QString &name) {
        QTest::keyClick(&tree(), Qt::Key_F2);
        auto *editor = tree().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit *>());
    };
    rename(QStringLiteral("a/b"));
    QVERIFY(said().contains(u'/'));
    QVERIFY(QFile::exists(path(QStringLiteral("top.sql"))));
    rename(QStringLiteral("bottom"));
    QTRY_VERIFY(isListed(QStringLiteral("bottom.sql")));
    QTRY_COMPARE(tree().currentPath(), QStringLiteral("bottom.sql"));
    QVERIFY(!QFile::exists(path(QStringLiteral("top.sql"))));
}

void SavedQueriesDockTest::removingCanBeUndone()
{
    tree().choose(QStringLiteral("plant"));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QTRY_VERIFY(!isListed(QStringLiteral("plant")));
    QVERIFY(!QFile::exists(path(QStringLiteral("plant"))));
    QVERIFY(said().contains(QStringLiteral("plant")));
    QCOMPARE(tree().currentPath(), QStringLiteral("top.sql"));
    for (QToolButton *button : m_dock->message().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("&Undo"))
            button->click();
    }
    QTRY_VERIFY(isListed(QStringLiteral("plant/deep/flux.flux")));
    QTRY_COMPARE(tree().currentPath(), QStringLiteral("plant"));
}

void SavedQueriesDockTest::movesByDialogAndByMouse()
{
    tree().choose(QStringLiteral("top.sql"));
    action(QStringLiteral("&Move to a folder…"))->trigger();
    auto *dialog = m_dock->findChild<MoveQueryDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("plant/deep"));
    dialog->findChild<QDialogButtonBox *>()->buttons().constLast()->setFocus();
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (button->text() == QLatin1String("&Move"))
            button->click();
    }
    QTRY_VERIFY(isListed(QStringLiteral("plant/deep/top.sql")));
    QTRY_COMPARE(tree().currentPath(), QStringLiteral("plant/deep/top.sql"));

    // Dragged to the top.
    SavedQueriesModel &model = tree().queries();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(QStringLiteral("plant/deep/top.sql"))}));
    QCOMPARE(data->urls(),
             QList{QUrl::fromLocalFile(path(QStringLiteral("plant/deep/top.sql")))}); // for other programs
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, {}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0,
                                   model.indexOf(QStringLiteral("plant/last.influxql"))));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, {});
    QTRY_VERIFY(isListed(QStringLiteral("top.sql")));
    QVERIFY(QFile::exists(path(QStringLiteral("top.sql"))));
}

void SavedQueriesDockTest::aNewFolderIsNamedAtOnce()
{
    tree().choose(QStringLiteral("plant/last.influxql"));
    action(QStringLiteral("&New folder"))->trigger();
    QTRY_VERIFY(tree().viewport()->findChild<QLineEdit *>());
    auto *editor = tree().viewport()->findChild<QLineEdit *>();
    editor->setText(QStringLiteral("weekly"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(isListed(QStringLiteral("plant/weekly")));
    QVERIFY(QFileInfo(path(QStringLiteral("plant/weekly"))).isDir());
}

void SavedQueriesDockTest::takesFilesFromOutside()
{
    const QString outside = m_folder->filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside));
    for (const char *name : {"/x.flux", "/notes.txt"}) {
        QFile file(outside + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from(bucket: \"b\", token: \"TypedSecret\")");
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(outside)});
    tree().queries().dropMimeData(&data, Qt::CopyAction, -1, 0, tree().queries().indexOf(QStringLiteral("plant")));
    QTRY_VERIFY(isListed(QStringLiteral("plant/outside/x.flux")));
    // The folder is watched: the list may have it before the last file was looked at.
    QTRY_VERIFY2(said().contains(QStringLiteral("1 quer")) && said().contains(QStringLiteral("1 was left out")) &&
                     said().contains(QStringLiteral("tokens in 1 of them")),
                 qPrintable(said()));
}

void SavedQueriesDockTest::anEmptyListSaysWhatBelongsThere()
{
    QVERIFY(QDir(path({})).removeRecursively());
    QTRY_VERIFY(!tree().isVisible());
    QSignalSpy asked(m_dock, &SavedQueriesDock::saveAsked);
    for (QPushButton *button : m_dock->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(asked.size(), 1);
}

void SavedQueriesDockTest::keepsWhatIsOpenAndChosenWhileOthersWrite()
{
    tree().choose(QStringLiteral("plant/deep/flux.flux"));
    const QStringList before = shown();
    write(QStringLiteral("another.sql"), "SELECT 2");
    QTRY_VERIFY(isListed(QStringLiteral("another.sql")));
    QCOMPARE(tree().currentPath(), QStringLiteral("plant/deep/flux.flux"));
    QCOMPARE(shown().size(), before.size() + 1);
}

void SavedQueriesDockTest::isFilledInOneGo()
{
    const QSignalSpy filled(&tree().queries(), &SavedQueriesModel::filled);
    const QSignalSpy reset(tree().model(), &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&tree().queries(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 50; ++i)
        write(QStringLiteral("many/%1/%2.sql").arg(i % 5).arg(i), "SELECT 1");
    QTRY_VERIFY(isListed(QStringLiteral("many/4/49.sql")));
    QVERIFY(filled.size() > 0);
    QCOMPARE(reset.size(), filled.size());
    QCOMPARE(inserted.size(), 0); // not once for each row
    QCOMPARE(tree().queries().rowCount(tree().queries().indexOf(QStringLiteral("many/4"))), 10);
    QCOMPARE(tree().queries().rowCount(), 3);
}

void SavedQueriesDockTest::aNameThatIsTypedStays_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("name"); // of the query at the end
    QTest::newRow("taken") << Qt::Key_Return << QStringLiteral("half.sql");
    QTest::newRow("dropped") << Qt::Key_Escape << QStringLiteral("top.sql");
}

void SavedQueriesDockTest::aNameThatIsTypedStays()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, name);
    tree().choose(QStringLiteral("top.sql"));
    QTest::keyClick(&tree(), Qt::Key_F2);
    const QPointer<QLineEdit> editor = tree().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("half"));
    write(QStringLiteral("another.sql"), "SELECT 2"); // somebody else
    QTRY_COMPARE(m_library->entries().size(), 6);     // with it
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("half"));
    QVERIFY(!isListed(QStringLiteral("another.sql")));
    QTest::keyClick(editor, key);
    QTRY_VERIFY(isListed(QStringLiteral("another.sql")) && isListed(name));
    QTRY_COMPARE(tree().currentPath(), name);
}

} // namespace penstock

QTEST_MAIN(penstock::SavedQueriesDockTest)
#include "savedqueriesdock_test.moc"
