// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminlisting.h"

#include <QTest>
#include <QTranslator>

namespace penstock {

namespace {

/// A language in which a text is what translators are told of it.
class Comments final : public QTranslator
{
public:
    QString translate(const char *context, const char * /*source*/, const char *what, int /*n*/) const override
    {
        return qstrcmp(context, "penstock::AdminListing") == 0 ? QString::fromUtf8(what) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What the columns of listings are called.
class AdminListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnThatIsNotKnownKeepsItsName()
    {
        QCOMPARE(columnTitle(QStringLiteral("iox"), false), QStringLiteral("iox"));
        QCOMPARE(columnTitle(QStringLiteral("retention"), true), QStringLiteral("Keeps data for"));
    }

    /// One word in English, two in other languages.
    void twoDurations()
    {
        const QString name = QStringLiteral("duration");
        QCOMPARE(columnTitle(name, true), columnTitle(name, false));
        Comments language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const QString kept = columnTitle(name, true);
        const QString runs = columnTitle(name, false);
        QCoreApplication::removeTranslator(&language);
        QVERIFY2(kept.contains(QStringLiteral("keeps")), qPrintable(kept));
        QVERIFY2(runs.contains(QStringLiteral("running")), qPrintable(runs));
    }
};

} // namespace penstock

QTEST_MAIN(penstock::AdminListingTest)
#include "adminlisting_test.moc"
