// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rolelabel.h"
#include "ui/write/pointform.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penstock;

class PointFormTest final : public QObject
{
    Q_OBJECT

    using Kind = PointField::Kind;
    std::unique_ptr<PointForm> m_form;

    QLineEdit *measurement() const { return qobject_cast<QLineEdit *>(m_form->focusProxy()); }
    QList<QLineEdit *> edits(const PointField *field) const
    {
        QList<QLineEdit *> found;
        for (auto *edit : field->findChildren<QLineEdit *>()) {
            if (!qobject_cast<QComboBox *>(edit->parentWidget()))
                found += edit;
        }
        return found;
    }
    QList<PointField *> fields() const
    {
        QList<PointField *> shown;
        for (PointField *field : m_form->findChildren<PointField *>()) {
            if (field->isVisible())
                shown += field;
        }
        return shown;
    }
    void fill(int row, Kind kind, const QString &name, const QString &value)
    {
        auto *kinds = fields().at(row)->findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        edits(fields().at(row)).at(0)->setText(name);
        edits(fields().at(row)).at(1)->setText(value);
    }
    QLineEdit *time() const
    {
        for (auto *edit : m_form->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (edit != measurement())
                return edit;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        for (auto *button : m_form->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
        QCoreApplication::processEvents(); // what is new shows with the next event
    }
    QString problem() const
    {
        const auto *label = m_form->findChild<RoleLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<PointForm>();
        m_form->resize(800, 200);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    void aPointBecomesALine()
    {
        QSignalSpy ready(m_form.get(), &PointForm::lineReady);
        measurement()->setText(QStringLiteral("my weather"));
        fill(0, Kind::Tag, QStringLiteral("station"), QStringLiteral("pier, west"));
        fill(1, Kind::Float, QStringLiteral("temp"), QStringLiteral(" 21.50 "));
        for (const auto &[kind, name, value] : {std::tuple(Kind::Integer, "gusts", "3"),
                                                {Kind::Boolean, "wet", "true"},
                                                {Kind::String, "note", "a \"b\""}}) {
            press(QStringLiteral("Add field"));
            fill(int(fields().size()) - 1, kind, QLatin1String(name), QLatin1String(value));
        }
        press(QStringLiteral("Add tag")); // and left empty
        time()->setText(QStringLiteral("2024-05-01T12:00:00Z"));
        press(QStringLiteral("Insert the line"));
        QCOMPARE(problem(), QString());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].toString(),
                 QStringLiteral("my\\ weather,station=pier\\,\\ west temp=21.50,gusts=3i,wet=true,note=\"a \\\"b\\\"\" "
                                "1714564800000000000"));
        // The names stay for the next point, the values do not.
        QCOMPARE(edits(fields().at(1)).at(0)->text(), QStringLiteral("temp"));
        QVERIFY(edits(fields().at(1)).at(1)->text().isEmpty());
    }

    void theTimeIsInTheTabsUnit()
    {
        m_form->setRules({LineGrammar::V1, LineDialect::InfluxDb, Precision::Seconds});
        QSignalSpy ready(m_form.get(), &PointForm::lineReady);
        measurement()->setText(QStringLiteral("m"));
        fill(1, Kind::Float, QStringLiteral("f"), QStringLiteral("1"));
        time()->setText(QStringLiteral("1700000000"));
        QTest::keyClick(time(), Qt::Key_Return);
        QCOMPARE(ready.value(0).value(0).toString(), QStringLiteral("m f=1 1700000000"));
        fill(1, Kind::Float, QStringLiteral("f"), QStringLiteral("2"));
        time()->clear(); // now
        QTest::keyClick(edits(fields().at(1)).at(1), Qt::Key_Return);
        static const QRegularExpression now(QStringLiteral("^m f=2 [0-9]{10}$"));
        QVERIFY2(now.match(ready.value(1).value(0).toString()).hasMatch(),
                 qPrintable(ready.value(1).value(0).toString()));
    }

    void whatIsNoPointIsSaid_data()
    {
        QTest::addColumn<QString>("measurement");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *tag, const char *measurement, Kind kind, const char *name, const char *value,
                            const char *time, const char *word) {
            QTest::newRow(tag) << QString::fromLatin1(measurement) << int(kind) << QString::fromLatin1(name)
                               << QString::fromLatin1(value) << QString::fromLatin1(time) << QString::fromLatin1(word);
        };
        row("no measurement", "", Kind::Float, "f", "1", "", "measurement");
        row("no field", "m", Kind::Tag, "t", "x", "", "field");
        row("no number", "m", Kind::Float, "f", "warm", "", "warm");
        row("not finite", "m", Kind::Float, "f", "inf", "", "f");
        row("no whole number", "m", Kind::Integer, "f", "1.5", "", "whole");
        row("too large", "m", Kind::Integer, "f", "9223372036854775808", "", "whole");
        row("no boolean", "m", Kind::Boolean, "f", "yes", "", "true or false");
        row("no name", "m", Kind::Float, "", "1", "", "");
        row("a tag without value", "m", Kind::Tag, "t", "", "", "no value");
        row("the name of the time", "m", Kind::Float, "time", "1", "", "time");
        row("no time", "m", Kind::Float, "f", "1", "noon", "");
        row("a time out of range", "m", Kind::Float, "f", "1", "3000-01-01T00:00:00Z", "");
    }
    void whatIsNoPointIsSaid()
    {
        QFETCH(const QString, measurement);
        QFETCH(const int, kind);
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QString, time);
        QFETCH(const QString, word);
        QSignalSpy ready(m_form.get(), &PointForm::lineReady);
        this->measurement()->setText(measurement);
        fill(1, Kind(kind), name, value);
        this->time()->setText(time);
        press(QStringLiteral("Insert the line"));
        QCOMPARE(ready.size(), 0);
        QVERIFY2(!problem().isEmpty() && problem().contains(word), qPrintable(problem()));
        QCOMPARE(edits(fields().at(1)).at(1)->text(), value); // nothing is lost
        // Mended, it goes, and nothing is said any more.
        this->measurement()->setText(QStringLiteral("m"));
        fill(1, Kind::Integer, QStringLiteral("f"), QStringLiteral("1"));
        this->time()->clear();
        press(QStringLiteral("Insert the line"));
        QCOMPARE(ready.size(), 1);
        QCOMPARE(problem(), QString());
    }

    void unsignedFieldsAreOfLaterServers()
    {
        const auto has = [this] {
            return fields().at(1)->findChild<QComboBox *>()->findData(int(Kind::Unsigned)) >= 0;
        };
        QVERIFY(!has());
        m_form->setRules({LineGrammar::V2, LineDialect::InfluxDb, Precision::Nanoseconds});
        QVERIFY(has());
        QSignalSpy ready(m_form.get(), &PointForm::lineReady);
        measurement()->setText(QStringLiteral("m"));
        fill(1, Kind::Unsigned, QStringLiteral("f"), QStringLiteral("18446744073709551615"));
        time()->setText(QStringLiteral("1"));
        press(QStringLiteral("Insert the line"));
        QCOMPARE(ready.value(0).value(0).toString(), QStringLiteral("m f=18446744073709551615u 1"));
        m_form->setRules({});
        QVERIFY(has()); // it was chosen
    }

    void aRowIsRemoved()
    {
        QCOMPARE(fields().size(), 2);
        fields().at(0)->findChild<QToolButton *>()->click();
        QCOMPARE(fields().size(), 1);
        press(QStringLiteral("Add tag"));
        QCOMPARE(fields().size(), 2);
        QVERIFY(fields().last()->isAncestorOf(QApplication::focusWidget()));
        fields().last()->findChild<QToolButton *>()->click();
        QSignalSpy ready(m_form.get(), &PointForm::lineReady);
        measurement()->setText(QStringLiteral("m"));
        fill(0, Kind::String, QStringLiteral("f"), QString());
        time()->setText(QStringLiteral("1"));
        press(QStringLiteral("Insert the line"));
        QCOMPARE(ready.value(0).value(0).toString(), QStringLiteral("m f=\"\" 1")); // a text may be empty
    }
};

QTEST_MAIN(PointFormTest)
#include "pointform_test.moc"
