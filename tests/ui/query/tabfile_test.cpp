// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/query/filedtabs.h"
#include "ui/query/saved/savequerydialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace penstock {

/// A tab and its file: saved, opened, changed by others.
class TabFileTest final : public FiledTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anUnsavedQueryAsksForANameAndAPlace();
    void badNamesAreRefusedWithAReason();
    void anOpenedFileSaysItsTarget();
    void whatOthersWroteIsNotOverwritten_data();
    void whatOthersWroteIsNotOverwritten();
    void whatOthersDoIsSaid();
    void secretsAreNotSaved();
};

void TabFileTest::anUnsavedQueryAsksForANameAndAPlace()
{
    m_tabs->setTarget(m_home.id, QStringLiteral("telemetry"));
    setText(QStringLiteral("SELECT last(v) FROM sensors"));
    save();
    auto *dialog = tab().findChild<SaveQueryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("sensors")); // a proposal
    name->setText(QStringLiteral("last values"));
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("plant/daily"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const QString file = path(QStringLiteral("plant/daily/last values.influxql"));
    QTRY_COMPARE(tab().file().path(), file);
    QCOMPARE(bytesOf(file), QByteArray("-- penstock: {\"connection\":\"home\",\"database\":\"telemetry\"}\n"
                                       "SELECT last(v) FROM sensors\n"));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("last values"));
    QCOMPARE(m_test->workspace.recentFiles.files(), QStringList{file});
    QVERIFY(isSaid(QStringLiteral("Saved in")));

    // From now on it asks no more.
    QTest::keyClicks(tab().editor(), QStringLiteral(" "));
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("• last values"));
    setText(QStringLiteral("SELECT 2"));
    save();
    QTRY_COMPARE(m_tabs->tabText(0), QStringLiteral("last values"));
    QVERIFY(bytesOf(file).endsWith("\nSELECT 2\n"));
    QTRY_VERIFY(!tab().findChild<SaveQueryDialog *>());
}

void TabFileTest::badNamesAreRefusedWithAReason()
{
    write(path(QStringLiteral("taken.influxql")), "SELECT 1");
    setText(QStringLiteral("SHOW USERS"));
    save();
    auto *dialog = tab().findChild<SaveQueryDialog *>();
    auto *name = dialog->findChild<QLineEdit *>();
    auto *folder = dialog->findChild<QComboBox *>();
    const QPushButton *button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    const auto reason = [dialog] {
        QString text;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->wordWrap())
                text = label->text();
        }
        return text;
    };
    QVERIFY(button->isEnabled());
    for (const char *bad : {"", "a/b", "..", "taken", "con", "a:b"}) {
        name->setText(QString::fromLatin1(bad));
        QVERIFY2(!button->isEnabled(), bad);
        QVERIFY2(!reason().isEmpty() && !reason().contains(path({})), bad);
    }
    name->setText(QStringLiteral("good"));
    QVERIFY(button->isEnabled());
    for (const char *bad : {"/etc", "a//b", "../up", ".git"}) {
        folder->setCurrentText(QString::fromLatin1(bad));
        QVERIFY2(!button->isEnabled(), bad);
        QVERIFY2(reason().startsWith(QStringLiteral("The folder: ")), bad);
    }
    dialog->reject();
    QVERIFY(tab().file().path().isEmpty());
}

void TabFileTest::anOpenedFileSaysItsTarget()
{
    const QString flux = path(QStringLiteral("a.flux"));
    write(flux, "// penstock: {\"connection\":\"home\",\"database\":\"bucket\"}\nbuckets()\n");
    open(flux);
    QCOMPARE(m_tabs->count(), 1); // the empty tab was used
    QCOMPARE(text(), QStringLiteral("buckets()"));
    QCOMPARE(tab().language(), Language::Flux);
    QCOMPARE(tab().profileId(), m_home.id);
    QCOMPARE(tab().database(), QStringLiteral("bucket"));
    QVERIFY(!tab().file().isModified());

    // Another one has a tab of its own; a connection that is not here is said, and nothing is guessed.
    const QString sql = m_test->folder.filePath(QStringLiteral("b.sql"));
    write(sql, "-- penstock: {\"connection\":\"nowhere\",\"database\":\"d\"}\nSELECT 1");
    m_tabs->setTarget(m_home.id, QStringLiteral("own"));
    open(sql);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(tab().database(), QStringLiteral("own"));
    QVERIFY(isSaid(QStringLiteral("nowhere")));

    // The same again leads to its tab; what is none says so.
    m_tabs->openFile(flux);
    QCOMPARE(m_tabs->currentIndex(), 0);
    QSignalSpy failed(m_tabs.get(), &QueryTabs::failed);
    write(m_test->folder.filePath(QStringLiteral("c.sql")), "\xFF\xFE");
    m_tabs->openFile(m_test->folder.filePath(QStringLiteral("c.sql")));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_tabs->count(), 2);
}

void TabFileTest::whatOthersWroteIsNotOverwritten_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::addColumn<QString>("inTab");
    QTest::newRow("cancel") << QStringLiteral("Cancel") << QByteArray("SELECT 3\n") << QStringLiteral("SELECT 2");
    QTest::newRow("overwrite") << QStringLiteral("Overwrite it") << QByteArray("SELECT 2\n")
                               << QStringLiteral("SELECT 2");
    QTest::newRow("load") << QStringLiteral("Load it, and drop what I changed") << QByteArray("SELECT 3\n")
                          << QStringLiteral("SELECT 3");
}

void TabFileTest::whatOthersWroteIsNotOverwritten()
{
    QFETCH(const QString, button);
    QFETCH(const QByteArray, onDisk);
    QFETCH(const QString, inTab);
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    setText(QStringLiteral("SELECT 2"));
    write(file, "SELECT 3\n");
    save();
    QTRY_VERIFY(tab().findChild<QMessageBox *>());
    QCOMPARE(bytesOf(file), QByteArray("SELECT 3\n"));
    auto *box = tab().findChild<QMessageBox *>();
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    for (QAbstractButton *one : box->buttons()) {
        if (one->text().remove(u'&') == button)
            one->click();
    }
    QTRY_VERIFY(!tab().findChild<QMessageBox *>());
    QTRY_COMPARE(text(), inTab);
    QTRY_COMPARE(bytesOf(file), onDisk);
    if (button == QLatin1String("Load it, and drop what I changed")) {
        tab().editor()->undo();
        QCOMPARE(text(), QStringLiteral("SELECT 2")); // not lost for good
    }
}

void TabFileTest::whatOthersDoIsSaid()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    write(file, "SELECT 22\n");
    QTRY_VERIFY(isSaid(QStringLiteral("changed by another program")));
    QCOMPARE(text(), QStringLiteral("SELECT 1")); // nothing happens by itself
    QVERIFY(tab().file().isModified());
    for (QToolButton *button : tab().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("&Load the file"))
            button->click();
    }
    QTRY_COMPARE(text(), QStringLiteral("SELECT 22"));
    QVERIFY(!tab().file().isModified());

    QVERIFY(QFile::remove(file));
    QTRY_VERIFY(isSaid(QStringLiteral("is not there any more")));
    save();
    QTRY_COMPARE(bytesOf(file), QByteArray("SELECT 22\n"));
    QTRY_VERIFY(!tab().file().isModified());
    // Its place is known when a folder around it is renamed here.
    write(path(QStringLiteral("in/b.sql")), "SELECT 4");
    open(path(QStringLiteral("in/b.sql")));
    QVERIFY(m_test->workspace.queries.rename(QStringLiteral("in"), QStringLiteral("out")));
    QCOMPARE(tab().file().path(), path(QStringLiteral("out/b.sql")));
}

void TabFileTest::secretsAreNotSaved()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.influxql"));
    write(file, "SHOW USERS\n");
    open(file);
    setText(QStringLiteral("CREATE USER bob WITH PASSWORD 'TypedSecret'"));
    save();
    QTRY_VERIFY(bytesOf(file).contains("CREATE USER bob"));
    QVERIFY(!bytesOf(file).contains("TypedSecret"));
    QTRY_VERIFY(isSaid(QStringLiteral("without the password")));
    QVERIFY(text().contains(QStringLiteral("TypedSecret"))); // here it stays
}

} // namespace penstock

QTEST_MAIN(penstock::TabFileTest)
#include "tabfile_test.moc"
