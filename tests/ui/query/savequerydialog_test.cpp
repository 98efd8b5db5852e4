// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/querylibrary.h"
#include "ui/query/saved/savequerydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace penstock {

class SaveQueryDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathOfAnyLengthIsWhole_data();
    void aPathOfAnyLengthIsWhole();
};

void SaveQueryDialogTest::aPathOfAnyLengthIsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << QStringLiteral("roof");
    QTest::newRow("many lines") << QStringLiteral("temperature of the roof ").repeated(4).trimmed();
    QTest::newRow("of a higher script") << QStringLiteral("屋根の温度").repeated(6);
}

void SaveQueryDialogTest::aPathOfAnyLengthIsWhole()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QueryLibrary library(folder.filePath(QStringLiteral("queries")), folder.filePath(QStringLiteral("queries.lock")));
    SaveQueryDialog dialog(library, QString(), QString(), Language::Sql, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it stands here
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.findChild<QLineEdit *>()->setText(name);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    const auto path =
        std::ranges::find_if(labels, [&name](const QLabel *label) { return label->text().contains(name); });
    QVERIFY(path != labels.cend());
    QTRY_VERIFY((*path)->height() >= (*path)->heightForWidth((*path)->width()));
}

} // namespace penstock

QTEST_MAIN(penstock::SaveQueryDialogTest)
#include "savequerydialog_test.moc"
